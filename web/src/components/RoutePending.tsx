import { Placeholder } from './Placeholder.tsx'
import classes from './RoutePending.module.css'

/** Shown while a page's code is on its way. */
export function RoutePending() {
  return (
    <div className={classes.page} aria-busy="true">
      <Placeholder height={40} width="60%" />
      <Placeholder height={160} />
      <Placeholder height={160} />
    </div>
  )
}
