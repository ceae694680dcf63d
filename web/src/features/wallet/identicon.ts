/** Five columns mirrored to five: what tells two wallets apart at a glance. */
export interface IdenticonPattern {
  readonly background: string
  readonly foreground: string
  /** Rows of five cells. */
  readonly cells: readonly (readonly boolean[])[]
}

/**
 * A wallet's picture, drawn from its address alone: nothing is asked of any server.
 * @param address Hexadecimal; letter case does not matter.
 */
export function identiconPattern(address: string): IdenticonPattern {
  const digits = [...address.toLowerCase().replace(/^0x/, '')].map((digit) => Number.parseInt(digit, 16))
  const digit = (i: number) => digits[i % digits.length] ?? 0
  const hue = ((digit(0) * 16 + digit(1)) * 360) / 256
  const cells = [0, 1, 2, 3, 4].map((row) => {
    const half = [0, 1, 2].map((column) => digit(2 + row * 7 + column * 2) % 2 === 1)
    return [half[0], half[1], half[2], half[1], half[0]].map(Boolean)
  })
  return { background: `hsl(${hue} 45% 88%)`, foreground: `hsl(${hue} 55% 38%)`, cells }
}

/** The picture as a data address, for dialogues that show wallets as images. */
export function identiconDataUrl(address: string): string {
  const { background, foreground, cells } = identiconPattern(address)
  const squares = cells.flatMap((row, y) =>
    row.flatMap((filled, x) => (filled ? `<rect x="${x + 1}" y="${y + 1}" width="1" height="1"/>` : [])),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 7 7" shape-rendering="crispEdges"><rect width="7" height="7" fill="${background}"/><g fill="${foreground}">${squares.join('')}</g></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
