import type { ReactNode } from 'react'
import classes from '../desk.module.css'

/** Names and values, one beside the other: what is about to be signed, or what was found. */
export function Words({ lines }: { lines: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.words}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
