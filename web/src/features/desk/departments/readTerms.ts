/** The spans of a kind of appeal, in the contract's order. */
export const SPANS = ['registration', 'forwarding', 'answer', 'extension', 'verdict', 'supervision'] as const

export type Span = (typeof SPANS)[number]

const DAY_SECONDS = 86_400
/** The contract keeps spans in 32 bits. */
const MAX_SECONDS = 2 ** 32 - 1

/**
 * Reads spans that were typed in days; parts of a day are allowed, with a comma or a point.
 * @returns Whole seconds; undefined when one is no number, zero, or more than the contract can keep.
 */
export function readTerms(typed: Readonly<Record<Span, string>>): Record<Span, number> | undefined {
  const seconds = SPANS.map((span) => Math.round(Number(typed[span].trim().replace(',', '.')) * DAY_SECONDS))
  if (!seconds.every((value) => value >= 1 && value <= MAX_SECONDS)) return undefined
  return Object.fromEntries(SPANS.map((span, place) => [span, seconds[place]])) as Record<Span, number>
}
