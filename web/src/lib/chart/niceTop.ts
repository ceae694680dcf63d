/** @returns The least even number at or above `most` that reads well at the top of a scale; at least 2. */
export function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(2, most)))
  const step = [1, 2, 4, 6, 8, 10].find((each) => each * power >= most) ?? 10
  return Math.max(2, step * power)
}
