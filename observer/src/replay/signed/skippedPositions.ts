import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { parseEventLogs } from 'viem'
import type { Receipt } from '../Ledger.ts'

/** Which of a batch's items the round passed over, by their places in it. */
export function skippedPositions(
  { logs }: Receipt,
  eventName: 'BallotSkipped' | 'EnrolmentSkipped',
): number[] {
  const skipped = parseEventLogs({ abi: budgetRoundAbi, logs: [...logs], eventName })
  return skipped.map(({ args }) => Number(args.position))
}
