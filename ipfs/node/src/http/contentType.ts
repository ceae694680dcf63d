interface Kind {
  readonly type: string
  /** Whether a browser may show it in a tab of its own. */
  readonly isShown: boolean
}

/** Bytes that pictures begin with, and where: the only kinds besides JSON that are called by their name. */
const PICTURES: readonly (readonly [type: string, offset: number, signature: string])[] = [
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
]

/**
 * What to call content that anybody may have uploaded. Everything that could run in a browser, and SVG can, is
 * called bytes and downloaded.
 * @param start The first bytes, at least 12 if there are so many.
 */
export function kindOf(start: Uint8Array): Kind {
  const text = Buffer.from(start.subarray(0, 12)).toString('latin1')
  const picture = PICTURES.find(([, offset, signature]) => text.startsWith(signature, offset))
  if (picture) return { type: picture[0], isShown: true }
  if (text.startsWith('{"')) return { type: 'application/json', isShown: true }
  return { type: 'application/octet-stream', isShown: false }
}
