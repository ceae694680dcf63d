import { MAX_LINES } from '@initiative-citizen/contracts/ballot'
import { amountOf, type CartLines } from './lines.ts'
import { mostFor, type Purse } from './purse.ts'

/** Why a project can get no more coins. */
export type AdditionBlock =
  | { readonly kind: 'tooManyLines'; readonly max: number }
  /** All coins of the share are in the cart. */
  | { readonly kind: 'noCoinsLeft' }

/** Finds what keeps a citizen from putting more into a project; null if nothing does. */
export function additionBlock(lines: CartLines, purse: Purse, project: number): AdditionBlock | null {
  const amount = amountOf(lines, project)
  if (amount === 0n && lines.length >= MAX_LINES) return { kind: 'tooManyLines', max: MAX_LINES }
  return mostFor(purse, lines, project) <= amount ? { kind: 'noCoinsLeft' } : null
}
