import classes from './Identicon.module.css'
import { identiconPattern } from './identicon.ts'

/** A wallet's picture, drawn from its address. It stands beside the address, so it says nothing to screen readers. */
export function Identicon({ address, size = 24 }: { address: string; size?: number }) {
  const { background, foreground, cells } = identiconPattern(address)
  const path = cells
    .flatMap((row, y) => row.map((filled, x) => (filled ? `M${x + 1} ${y + 1}h1v1h-1z` : '')))
    .join('')
  return (
    <svg viewBox="0 0 7 7" width={size} height={size} className={classes.picture} aria-hidden="true">
      <rect width="7" height="7" fill={background} />
      <path d={path} fill={foreground} shapeRendering="crispEdges" />
    </svg>
  )
}
