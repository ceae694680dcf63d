import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type Log, parseEventLogs } from 'viem'
import type { BallotCastEvent } from './BallotReceipt.ts'

/** @returns The ballots that a transaction's logs tell of, in their order. */
export function ballotsCastIn(logs: Log[]): BallotCastEvent[] {
  return parseEventLogs({ abi: budgetRoundAbi, eventName: 'BallotCast', logs }).map(({ address, args }) => ({
    round: address,
    wallet: args.wallet,
    word: args.ballot,
  }))
}
