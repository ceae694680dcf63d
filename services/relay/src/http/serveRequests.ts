import { clientOf } from '@initiative-citizen/ipfs-node/src/http/clientOf.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import * as z from 'zod'
import {
  ballotSubmission,
  enrolmentSubmission,
  forwardSubmission,
  type RelayInfo,
  type RequestKind,
  type RequestStatus,
} from '../api/relayApi.ts'
import { bytes32 } from '../api/scalars.ts'
import { findRequest } from '../database/requests.ts'
import type { Metrics } from '../metrics.ts'
import type { Accepted } from '../submit/accept.ts'
import type { Intake } from '../submit/intake.ts'
import { submitBallot } from '../submit/submitBallot.ts'
import { submitEnrolment } from '../submit/submitEnrolment.ts'
import { submitForward } from '../submit/submitForward.ts'
import { Refusal } from './refusal.ts'

/** Submissions, and what became of them. */
export function serveRequests(app: FastifyInstance, intake: Intake, metrics: Metrics): void {
  app.get('/v1/relay', async (): Promise<RelayInfo> => {
    const { book, account, inclusionSeconds, limits } = intake
    return {
      chainId: book.chainId,
      forwarder: book.contracts.forwarder,
      signer: account.address,
      inclusionSeconds,
      maxGas: String(limits.maxGas),
    }
  })

  const take = async (kind: RequestKind, reply: FastifyReply, submission: Promise<Accepted>) => {
    try {
      const { answer, isNew } = await submission
      metrics.submissions.inc({ kind, answer: isNew ? 'accepted' : 'again' })
      return reply
        .code(isNew ? 202 : 200)
        .header('cache-control', 'no-store')
        .send(answer)
    } catch (error) {
      metrics.submissions.inc({ kind, answer: error instanceof Refusal ? error.code : 'unavailable' })
      throw error
    }
  }
  app.post('/v1/forward', async ({ body }, reply) =>
    take(
      'forward',
      reply,
      parsed(forwardSubmission, body, (given) => submitForward(intake, given)),
    ),
  )
  app.post('/v1/ballots', async (request, reply) => {
    const submit = (given: z.output<typeof ballotSubmission>) =>
      submitBallot(intake, given, clientOf(request))
    return take('ballot', reply, parsed(ballotSubmission, request.body, submit))
  })
  app.post('/v1/enrolments', async (request, reply) => {
    const submit = (given: z.output<typeof enrolmentSubmission>) =>
      submitEnrolment(intake, given, clientOf(request))
    return take('enrolment', reply, parsed(enrolmentSubmission, request.body, submit))
  })

  app.get<{ Params: { id: string } }>('/v1/requests/:id', async ({ params }, reply) => {
    const id = bytes32.safeParse(params.id)
    if (!id.success) throw new Refusal('badRequest', 'A request has an id of 0x and 64 hexadecimal digits.')
    const stored = await findRequest(intake.pool, id.data)
    if (!stored) throw new Refusal('notFound', 'The relay knows no such request.')
    const { request, state, acceptedAt, includeBy, transaction, block, reason } = stored
    const status: RequestStatus = {
      id: request.id,
      kind: request.kind,
      state,
      acceptedAt,
      includeBy,
      ...(transaction && { transaction }),
      ...(block !== undefined && { block }),
      ...(reason && { reason }),
    }
    return reply.header('cache-control', 'no-store').send(status)
  })
}

/** @throws Refusal `badRequest`, naming each field that is wrong. */
async function parsed<Schema extends z.ZodType, Result>(
  schema: Schema,
  body: unknown,
  use: (value: z.output<Schema>) => Promise<Result>,
): Promise<Result> {
  const result = schema.safeParse(body)
  if (!result.success) throw new Refusal('badRequest', z.prettifyError(result.error))
  return use(result.data)
}
