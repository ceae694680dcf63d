import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import classes from './Notice.module.css'

interface NoticeProps {
  /** `empty`: nothing there yet; `calm`: good to know; `warning`: something is away; `failure`: it did not work. */
  readonly tone: 'empty' | 'calm' | 'warning' | 'failure'
  readonly title: string
  /** What it means and what to do. */
  readonly children?: ReactNode
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** A message in the place of, or above, what can't be shown in full. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  return (
    <section className={classes.root} data-tone={tone} role={tone === 'failure' ? 'alert' : 'status'}>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.body}>{children}</div>}
      {action && (
        <Button variant="light" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </section>
  )
}
