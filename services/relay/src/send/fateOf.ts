import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import type { StoredRequest } from '../database/requests.ts'
import { noncesHere } from '../database/requests.ts'
import type { SignedBallotRequest, SignedEnrolment, SignedForward } from '../request.ts'
import type { Fate } from './fate.ts'
import { findBallot, findEnrolment, findForward } from './findElsewhere.ts'
import type { Moment, Sender } from './sender.ts'

/**
 * What became of a request that our transaction did not make happen: somebody else may have sent it, as anyone may, or
 * its time may be over. Asks the chain.
 */
export async function fateOf(sender: Sender, moment: Moment, stored: StoredRequest): Promise<Fate> {
  const { request } = stored
  if (request.kind === 'forward') return fateOfForward(sender, moment, stored, request)
  return request.kind === 'ballot'
    ? fateOfBallot(sender, moment, stored, request)
    : fateOfEnrolment(sender, moment, stored, request)
}

async function fateOfForward(
  sender: Sender,
  moment: Moment,
  stored: StoredRequest,
  { wallet, call, target }: SignedForward,
): Promise<Fate> {
  const contract = { address: target, abi: forwarderAbi } as const
  const nonce = await sender.chain.readContract({ ...contract, functionName: 'nonces', args: [wallet] })
  if (nonce > call.nonce) return findForward(sender, stored)
  if (call.deadline < moment.head.timestamp) {
    return refused('unavailable', 'Its deadline passed before a block took it.')
  }
  if (nonce === call.nonce) return { is: 'again' }
  const here = new Set(await noncesHere(sender.database, wallet, nonce))
  for (let before = nonce; before < call.nonce; before++) {
    if (!here.has(before))
      return refused('wrongNonce', `The wallet's call with nonce ${before} did not come.`)
  }
  return { is: 'again' }
}

async function fateOfBallot(
  sender: Sender,
  moment: Moment,
  stored: StoredRequest,
  { wallet, sequence, target }: SignedBallotRequest,
): Promise<Fate> {
  const call = { address: target, abi: budgetRoundAbi, functionName: 'ballotOf' } as const
  const [, current] = await sender.chain.readContract({ ...call, args: [wallet] })
  if (current >= sequence) {
    const elsewhere = await findBallot(sender, stored)
    return elsewhere ?? refused('wrongNonce', `The wallet has cast a ballot with sequence ${current}.`)
  }
  const round = await sender.rounds.find(target)
  if (!round || moment.head.timestamp >= round.votingEnd) {
    return refused('wrongPhase', 'The voting ended before a block took it.')
  }
  return { is: 'again' }
}

async function fateOfEnrolment(
  sender: Sender,
  moment: Moment,
  stored: StoredRequest,
  { target }: SignedEnrolment,
): Promise<Fate> {
  const elsewhere = await findEnrolment(sender, stored)
  if (elsewhere) return elsewhere
  const round = await sender.rounds.find(target)
  if (!round || moment.head.timestamp >= round.votingStart) {
    return refused('wrongPhase', 'The enrolment ended before a block took it.')
  }
  return { is: 'again' }
}

function refused(code: 'unavailable' | 'wrongNonce' | 'wrongPhase', message: string): Fate {
  return { is: 'refused', reason: { code, message } }
}
