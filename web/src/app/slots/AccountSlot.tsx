/** Composition point of the header: who is connected, and the way to connect. */
export function AccountSlot() {
  return null
}
