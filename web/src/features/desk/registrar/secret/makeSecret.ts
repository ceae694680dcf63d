/** Letters and digits that can't be taken for one another on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 8
const GROUP_LENGTH = 4

/** @returns A new secret of 158 random bits, in groups that can be copied by hand: "k3vq-…". */
export function makeSecret(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, randomLetter).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

function randomLetter(): string {
  const byte = new Uint8Array(1)
  // Bytes past the last whole alphabet are drawn again: every letter stays equally likely.
  do crypto.getRandomValues(byte)
  while ((byte[0] ?? 255) >= 256 - (256 % ALPHABET.length))
  return ALPHABET[(byte[0] ?? 0) % ALPHABET.length] ?? ''
}
