import type { CartView } from './CartContext.ts'

/** Why a cart can't be signed now. */
export type SigningBlock = 'problems' | 'nothingChosen' | 'unchanged'

/** Finds what keeps a cart of someone who may vote from being signed; null if nothing does. An empty cart over a ballot withdraws it. */
export function signingBlock({
  problems,
  lines,
  standing,
  changed,
}: Pick<CartView, 'problems' | 'lines' | 'standing' | 'changed'>): SigningBlock | null {
  if (lines.length === 0 && standing.length === 0) return 'nothingChosen'
  if (!changed) return 'unchanged'
  return problems.length > 0 ? 'problems' : null
}
