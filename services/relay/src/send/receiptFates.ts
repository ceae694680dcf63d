import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import { unpackBallot } from '@initiative-citizen/contracts/ballot'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import { SKIP_REASONS, type SkipReason } from '@initiative-citizen/contracts/skip-reason'
import { isAddressEqual, parseEventLogs, type TransactionReceipt } from 'viem'
import type { Batch } from '../database/batches.ts'
import type { StoredRequest } from '../database/requests.ts'
import type { SignedRequest } from '../request.ts'
import type { Fate } from './fate.ts'

/** Skipped for these reasons, it may have happened in somebody else's transaction. */
const PERHAPS_DONE: ReadonlySet<SkipReason> = new Set(['StaleSequence', 'AlreadyEnrolled'])

/**
 * Reads what became of a batch's requests out of its transaction's events. That the transaction succeeded says nothing
 * about them.
 * @returns undefined for a request of which the events do not say it.
 */
export function receiptFates(
  { target }: Batch,
  requests: readonly StoredRequest[],
  receipt: TransactionReceipt,
): ReadonlyMap<StoredRequest, Fate | undefined> {
  const where = { transaction: receipt.transactionHash, block: Number(receipt.blockNumber) }
  const logs = receipt.logs.filter(({ address }) => isAddressEqual(address, target))
  const executed = parseEventLogs({ abi: forwarderAbi, logs, eventName: 'ExecutedForwardRequest' })
  const events = parseEventLogs({ abi: budgetRoundAbi, logs })
  const cast = events.flatMap(({ eventName, args }) => {
    if (eventName === 'BallotCast') return [{ wallet: args.wallet, word: args.ballot }]
    return eventName === 'BallotsCast' ? unpackBallotsCast(args.ballots) : []
  })

  const happened = (request: SignedRequest): boolean => {
    if (request.kind === 'ballot') {
      return cast.some(
        ({ wallet, word }) =>
          wallet === request.wallet && unpackBallot(word, 1n).sequence === request.sequence,
      )
    }
    return events.some(({ eventName, args }) => eventName === 'Enrolled' && args.wallet === request.wallet)
  }
  const skipped = (position: number): SkipReason | undefined => {
    for (const { eventName, args } of events) {
      if (eventName !== 'BallotSkipped' && eventName !== 'EnrolmentSkipped') continue
      if (Number(args.position) === position) return SKIP_REASONS[args.reason]
    }
    return undefined
  }

  const fateOf = ({ request, position }: StoredRequest): Fate | undefined => {
    if (request.kind === 'forward') {
      const { wallet, call } = request
      const event = executed.find(({ args }) => args.signer === wallet && args.nonce === call.nonce)
      if (!event) return undefined
      if (event.args.success) return { is: 'happened', ...where }
      return { is: 'refused', reason: { code: 'wouldRevert', message: 'The call reverted.' }, ...where }
    }
    if (happened(request)) return { is: 'happened', ...where }
    const reason = skipped(position)
    if (reason === undefined || PERHAPS_DONE.has(reason)) return undefined
    const message = `The contract skipped it: ${reason}.`
    return { is: 'refused', reason: { code: 'wouldRevert', message }, ...where }
  }
  return new Map(requests.map((stored) => [stored, fateOf(stored)]))
}
