import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorAnswer } from '../api/relayApi.ts'
import { reasonOf } from '../chain/reason.ts'
import { Refusal } from './refusal.ts'

/** Seconds after which what is away may be back. */
const AWAY_SECONDS = 5

/** Answers in the form that the API promises: `{ error: { code, message, data? } }`. */
export function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = toRefusal(error)
  if (refusal.code === 'unavailable' && !(error instanceof Refusal)) {
    // Not the error itself: its text may hold a wallet or a call.
    request.log.error({ route: request.routeOptions.url, reason: reasonOf(error) }, 'could not answer')
  }
  if (refusal.retryAfter !== undefined) reply.header('retry-after', Math.ceil(refusal.retryAfter))
  const answer: ErrorAnswer = {
    error: { code: refusal.code, message: refusal.message, ...(refusal.data && { data: refusal.data }) },
  }
  reply
    .code(refusal.status)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(answer)
}

function toRefusal(error: FastifyError | Error): Refusal {
  if (error instanceof Refusal) return error
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return new Refusal('tooLarge', 'The request is larger than any signed request is.')
  if (status && status < 500) return new Refusal('badRequest', error.message)
  const message = 'The relay cannot reach what it needs just now. Try again, or send it yourself.'
  return new Refusal('unavailable', message, { retryAfter: AWAY_SECONDS })
}
