import { encode } from 'uqr'

/** Modules of white around the code, without which cameras do not find it. */
const BORDER = 4

/** A QR code, black on white by day and by night: cameras need the contrast. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: BORDER, ecc: 'L' })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width="320"
      height="320"
      style={{ maxWidth: '100%', height: 'auto', borderRadius: '0.75rem' }}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
