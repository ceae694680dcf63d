/** Writes an address or hash so that both ends can be compared: "0x12ab…9f3c". */
export function shorten(hex: string): string {
  return hex.length <= 12 ? hex : `${hex.slice(0, 6)}…${hex.slice(-4)}`
}
