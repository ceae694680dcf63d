import { sum } from '../../lib/round/books.ts'
import type { Phase } from '../../lib/round/phase.ts'
import type { MyRound } from './MyRound.ts'

/** What a citizen's wallet holds of a round's coin, in kopecks: as `IBudgetRound.coinsLeft`. */
export function coinsLeft(phase: Phase, { share, lines }: Pick<MyRound, 'share' | 'lines'>): bigint {
  if (phase !== 'Voting' && phase !== 'Settlement') return 0n
  return share - sum(lines.map(({ amount }) => amount))
}
