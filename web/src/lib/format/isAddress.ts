/** Whether a text is an address: 0x and 40 hexadecimal digits. Mixed-case checksums are not checked. */
export function isAddress(text: string): text is `0x${string}` {
  return /^0x[0-9a-fA-F]{40}$/.test(text)
}
