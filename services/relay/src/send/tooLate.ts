import type { Reason } from '../api/relayApi.ts'
import type { SignedRequest } from '../request.ts'
import type { Moment, Sender } from './sender.ts'

/** @returns Why a request can't happen in any block to come; undefined when it can. */
export async function tooLate(
  { rounds }: Pick<Sender, 'rounds'>,
  { head }: Moment,
  request: SignedRequest,
): Promise<Reason | undefined> {
  if (request.kind === 'forward') {
    if (request.call.deadline >= head.timestamp) return undefined
    return { code: 'unavailable', message: 'Its deadline passed before a block took it.' }
  }
  const round = await rounds.find(request.target)
  const end = request.kind === 'ballot' ? round?.votingEnd : round?.votingStart
  if (end !== undefined && head.timestamp < end) return undefined
  return { code: 'wrongPhase', message: `The round's phase ended before a block took it.` }
}
