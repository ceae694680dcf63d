import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import { type Log, parseEventLogs } from 'viem'
import type { BallotCastEvent } from './BallotReceipt.ts'

/** @returns The ballots that a transaction's logs tell of, one by one or in batches, in their order. */
export function ballotsCastIn(logs: Log[]): BallotCastEvent[] {
  const events = parseEventLogs({ abi: budgetRoundAbi, eventName: ['BallotCast', 'BallotsCast'], logs })
  return events.flatMap((event) =>
    event.eventName === 'BallotCast'
      ? [{ round: event.address, wallet: event.args.wallet, word: event.args.ballot }]
      : unpackBallotsCast(event.args.ballots).map((ballot) => ({ round: event.address, ...ballot })),
  )
}
