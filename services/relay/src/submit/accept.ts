import type { Hex } from 'viem'
import { acknowledgementTypedData } from '../api/acknowledgement.ts'
import type { AcknowledgementAnswer } from '../api/relayApi.ts'
import { transaction } from '../database/database.ts'
import { findRequest, insertRequest } from '../database/requests.ts'
import { Refusal } from '../http/refusal.ts'
import type { SignedRequest } from '../request.ts'
import { BASE_GAS, weightsOf } from '../send/weights.ts'
import type { Intake } from './intake.ts'

/** The answer to a submission, and whether it was here before. */
export interface Accepted {
  readonly answer: AcknowledgementAnswer
  readonly isNew: boolean
}

/**
 * The same request again.
 * @returns The acknowledgement that it has; undefined when it is new, or was refused and may be tried again.
 */
export async function findAccepted(intake: Intake, id: Hex): Promise<Accepted | undefined> {
  const stored = await findRequest(intake.pool, id)
  if (!stored || stored.state === 'refused') return undefined
  return { answer: await acknowledge(intake, { id, ...stored }), isNew: false }
}

/**
 * Takes a request on: it is durable, with its place in the queue, before the relay signs that it has it.
 * @throws Refusal `conflict` when another one excludes it; `unavailable` when the relay can't pay.
 */
export async function accept(intake: Intake, request: SignedRequest): Promise<Accepted> {
  intake.funds.require(BASE_GAS + weightsOf(request)[0])
  const acceptedAt = Math.floor(Date.now() / 1_000)
  const includeBy = acceptedAt + intake.inclusionSeconds
  const seenBlock = intake.head.last()?.number ?? intake.book.startBlock
  const isNew = await transaction(intake.pool, async (sql) => {
    const inserted = await insertRequest(sql, request, { acceptedAt, includeBy, seenBlock })
    if (inserted) await intake.jobs.add(sql, [request.id])
    return inserted
  }).catch((error: unknown) => {
    if (!isConflict(error)) throw error
    throw new Refusal('conflict', CONFLICTS[request.kind])
  })
  if (!isNew) {
    const found = await findAccepted(intake, request.id)
    if (found) return found
    throw new Refusal('unavailable', 'This request is just being decided: ask again.', { retryAfter: 1 })
  }
  return { answer: await acknowledge(intake, { id: request.id, acceptedAt, includeBy }), isNew: true }
}

const CONFLICTS: Readonly<Record<SignedRequest['kind'], string>> = {
  forward: 'Another call of this wallet has this nonce already: sign with the next one.',
  ballot: 'Another ballot of this wallet has this sequence already: sign with a greater one.',
  enrolment: 'Another enrolment of this wallet is on its way.',
}

function isConflict(error: unknown): boolean {
  return (error as { constraint?: unknown }).constraint === 'requests_conflict'
}

async function acknowledge(
  { account, book }: Intake,
  { id, acceptedAt, includeBy }: { id: Hex; acceptedAt: number; includeBy: number },
): Promise<AcknowledgementAnswer> {
  const promise = acknowledgementTypedData({ request: id, acceptedAt, includeBy }, book.chainId)
  return { id, state: 'accepted', acceptedAt, includeBy, signature: await account.signTypedData(promise) }
}
