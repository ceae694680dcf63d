import { unpackBallot } from '@initiative-citizen/contracts/ballot'
import { numberToHex } from 'viem'
import type { Round } from '../../../lib/round/Round.ts'
import { totalOf } from '../lines.ts'
import type { Purse } from '../purse.ts'
import type { BallotCastEvent, BallotReceipt, MinedAt } from './BallotReceipt.ts'
import { ballotHash } from './ballotHash.ts'

/** The receipt of a ballot. @param given The chain, and each citizen's purse in this round, which voting no longer changes. */
export function toReceipt(
  cast: BallotCastEvent,
  mined: MinedAt,
  round: Round,
  { chainId, share, step }: Purse & { readonly chainId: number },
): BallotReceipt {
  const { lines, sequence } = unpackBallot(cast.word, step)
  const total = totalOf(lines)
  return {
    ...mined,
    chainId,
    round: cast.round,
    roundName: round.name,
    wallet: cast.wallet,
    number: sequence - 1,
    lines,
    total,
    left: share - total,
    word: numberToHex(cast.word, { size: 32 }),
    ballotHash: ballotHash({ ...cast, chainId }),
    termsHash: round.termsHash,
  }
}
