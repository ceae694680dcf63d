import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import type { BallotSubmission, EnrolmentSubmission, ForwardSubmission } from '@initiative-citizen/relay/api'
import { type Address, type Log, parseEventLogs } from 'viem'
import type { SignedRequest } from '../../../lib/relay/SignedRequest.ts'
import { isSame } from './isSame.ts'

/** The low bits of a ballot's word, which hold its sequence. */
const SEQUENCE_MASK = 0xffffn

/** What a transaction's logs say of a request: it came about, with these logs; it was tried and refused; or nothing. */
export type Found = { readonly logs: readonly Log[] } | 'refused' | 'absent'

/**
 * Finds a request's own logs among those of a transaction that carries many.
 * @param logs Of one transaction, whole and in order.
 */
export function ownLogs(
  logs: readonly Log[],
  { kind, submission }: SignedRequest,
  forwarder: Address,
): Found {
  switch (kind) {
    case 'ballot':
      return ofBallot(logs, submission)
    case 'enrolment':
      return ofEnrolment(logs, submission)
    case 'forward':
      return ofForward(logs, submission, forwarder)
  }
}

/** Ballots of a batch share one event, which holds those of others too. */
function ofBallot(logs: readonly Log[], { round, wallet, sequence }: BallotSubmission): Found {
  const isOwn = (ballot: { wallet: string; word: bigint }) =>
    isSame(ballot.wallet, wallet) && (ballot.word & SEQUENCE_MASK) === BigInt(sequence)
  const events = parseEventLogs({
    abi: budgetRoundAbi,
    eventName: ['BallotCast', 'BallotsCast'],
    logs: logs.filter(({ address }) => isSame(address, round)),
  })
  const own = events.filter((event) =>
    event.eventName === 'BallotCast'
      ? isOwn({ wallet: event.args.wallet, word: event.args.ballot })
      : unpackBallotsCast(event.args.ballots).some(isOwn),
  )
  return own.length > 0 ? { logs: own } : 'absent'
}

function ofEnrolment(logs: readonly Log[], { round, wallet }: EnrolmentSubmission): Found {
  const own = parseEventLogs({
    abi: budgetRoundAbi,
    eventName: 'Enrolled',
    logs: logs.filter(({ address }) => isSame(address, round)),
  }).filter(({ args }) => isSame(args.wallet, wallet))
  return own.length > 0 ? { logs: own } : 'absent'
}

/** The forwarder closes each request with an event; its logs are those since the request before. */
function ofForward(logs: readonly Log[], { request }: ForwardSubmission, forwarder: Address): Found {
  const closings = parseEventLogs({
    abi: forwarderAbi,
    eventName: 'ExecutedForwardRequest',
    logs: logs.filter(({ address }) => isSame(address, forwarder)),
  })
  const place = closings.findIndex(
    ({ args }) => isSame(args.signer, request.from) && args.nonce === BigInt(request.nonce),
  )
  const own = closings[place]
  if (!own) return 'absent'
  if (!own.args.success) return 'refused'
  const after = closings[place - 1]?.logIndex ?? -1
  return { logs: logs.filter(({ logIndex }) => Number(logIndex) > after && Number(logIndex) < own.logIndex) }
}
