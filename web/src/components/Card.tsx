import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import classes from './Card.module.css'

interface CardProps {
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A sheet of its own on the page. */
export function Card({ children, className }: CardProps) {
  return <div className={clsx(classes.card, className)}>{children}</div>
}
