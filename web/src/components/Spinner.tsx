import classes from './Spinner.module.css'

/** Turns while something is waited for. The words beside it say what. */
export function Spinner() {
  return <span className={classes.spinner} aria-hidden="true" />
}
