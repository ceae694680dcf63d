const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * RFC 4648 base32, lower case, without padding: what multibase calls `b`.
 * Ours because multiformats' would weigh more than all the rest of a reader's path.
 */
export function encodeBase32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let buffer = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET[(buffer >> bits) & 31]
    }
    buffer &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET[(buffer << (5 - bits)) & 31] : text
}

/**
 * The inverse of `encodeBase32`.
 * @returns The bytes, or `undefined` for a foreign letter or leftover bits that are not zero.
 */
export function decodeBase32(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let length = 0
  let bits = 0
  let buffer = 0
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter)
    if (value < 0) return undefined
    buffer = (buffer << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[length++] = buffer >> bits
      buffer &= (1 << bits) - 1
    }
  }
  return bits < 5 && buffer === 0 ? bytes : undefined
}
