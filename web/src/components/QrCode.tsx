import { encode } from 'uqr'
import classes from './QrCode.module.css'

interface QrCodeProps {
  /** What a camera will read. */
  readonly value: string
  /** What it is, for those who don't see it. */
  readonly label: string
  /** `large` for what is too long for the usual size: a camera must still tell its squares apart. */
  readonly size?: 'usual' | 'large'
}

/** Squares of white around the code, without which not every camera finds it. */
const BORDER = 4

/** A QR code, drawn in the page. Dark on light also at night: not every camera reads it the other way round. */
export function QrCode({ value, label, size = 'usual' }: QrCodeProps) {
  const { data, size: side } = encode(value, { border: BORDER, ecc: 'L' })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className={classes.code}
      data-size={size}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#1c2b29" shapeRendering="crispEdges" />
    </svg>
  )
}
