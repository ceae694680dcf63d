import type { ReactNode } from 'react'
import classes from './Figures.module.css'

interface FigureProps {
  readonly name: ReactNode
  readonly children: ReactNode
  /** A line of explanation under the figure. */
  readonly note?: ReactNode
}

/** A row of named figures. */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>
}

/** One figure of the row. */
export function Figure({ name, children, note }: FigureProps) {
  return (
    <div className={classes.figure}>
      <dt className={classes.name}>{name}</dt>
      <dd className={classes.value}>{children}</dd>
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  )
}
