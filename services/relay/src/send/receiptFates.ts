import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import { unpackBallot } from '@initiative-citizen/contracts/ballot'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import { SKIP_REASONS, type SkipReason } from '@initiative-citizen/contracts/skip-reason'
import { type Address, isAddressEqual, parseEventLogs, type TransactionReceipt } from 'viem'
import type { Batch } from '../database/batches.ts'
import type { StoredRequest } from '../database/requests.ts'
import type { SignedBallotRequest, SignedEnrolment } from '../request.ts'
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
  const done = new Set<string>()
  const skips = new Map<number, SkipReason | undefined>()
  for (const { eventName, args } of events) {
    if (eventName === 'BallotCast') done.add(ballotKey(args.wallet, sequenceOf(args.ballot)))
    if (eventName === 'BallotsCast') {
      for (const { wallet, word } of unpackBallotsCast(args.ballots))
        done.add(ballotKey(wallet, sequenceOf(word)))
    }
    if (eventName === 'Enrolled') done.add(args.wallet)
    if (eventName === 'BallotSkipped' || eventName === 'EnrolmentSkipped')
      skips.set(Number(args.position), SKIP_REASONS[args.reason])
  }
  const happened = (request: SignedBallotRequest | SignedEnrolment) =>
    done.has(request.kind === 'ballot' ? ballotKey(request.wallet, request.sequence) : request.wallet)

  const fateOf = ({ request, position }: StoredRequest): Fate | undefined => {
    if (request.kind === 'forward') {
      const { wallet, call } = request
      const event = executed.find(({ args }) => args.signer === wallet && args.nonce === call.nonce)
      if (!event) return undefined
      if (event.args.success) return { is: 'happened', ...where }
      return { is: 'refused', reason: { code: 'wouldRevert', message: 'The call reverted.' }, ...where }
    }
    if (happened(request)) return { is: 'happened', ...where }
    const reason = skips.get(position)
    if (reason === undefined || PERHAPS_DONE.has(reason)) return undefined
    const message = `The contract skipped it: ${reason}.`
    return { is: 'refused', reason: { code: 'wouldRevert', message }, ...where }
  }
  return new Map(requests.map((stored) => [stored, fateOf(stored)]))
}

const sequenceOf = (word: bigint) => unpackBallot(word, 1n).sequence
const ballotKey = (wallet: Address, sequence: number) => `${wallet} ${sequence}`
