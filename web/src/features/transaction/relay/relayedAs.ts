import type { SignedRequest } from '../../../lib/relay/SignedRequest.ts'
import type { ContractCall } from '../intent.ts'

const OF_ROUNDS: Readonly<Record<string, SignedRequest['kind']>> = {
  castBallot: 'ballot',
  withdrawBallot: 'ballot',
  enrol: 'enrolment',
}

/** @returns As what a call is signed for the relay: ballots and enrolments have batches of their own. */
export function relayedAs({ functionName }: ContractCall): SignedRequest['kind'] {
  return OF_ROUNDS[functionName] ?? 'forward'
}
