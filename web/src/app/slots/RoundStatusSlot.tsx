/** Composition point of a round's pages: what concerns the visitor. Below a `RoundContext`. */
export function RoundStatusSlot() {
  return null
}
