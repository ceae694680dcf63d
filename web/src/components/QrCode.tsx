import { encode } from 'uqr'
import classes from './QrCode.module.css'

interface QrCodeProps {
  /** What a camera will read. */
  readonly value: string
  /** What it is, for those who don't see it. */
  readonly label: string
}

/** A QR code, drawn in the page. Dark on light also at night: not every camera reads it the other way round. */
export function QrCode({ value, label }: QrCodeProps) {
  const { data, size } = encode(value, { border: 2 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg className={classes.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#1c2b29" shapeRendering="crispEdges" />
    </svg>
  )
}
