import classes from './Placeholder.module.css'

interface PlaceholderProps {
  /** About as high as what will stand here, in pixels, so that the page does not jump. */
  readonly height: number
  readonly width?: string
}

/** Stands in for what is on its way. */
export function Placeholder({ height, width = '100%' }: PlaceholderProps) {
  return <div className={classes.placeholder} style={{ height, width }} aria-busy="true" />
}
