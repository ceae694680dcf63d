/** @returns Degrees to six places, about a hand's breadth: as precise as the index keeps them. */
export function toMicro(degrees: number): number {
  return Math.round(degrees * 1_000_000) / 1_000_000
}
