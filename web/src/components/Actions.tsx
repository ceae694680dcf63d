import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import classes from './Actions.module.css'

interface ActionsProps {
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** Buttons and links side by side; on narrow screens one below the other. */
export function Actions({ children, className }: ActionsProps) {
  return <div className={clsx(classes.actions, className)}>{children}</div>
}
