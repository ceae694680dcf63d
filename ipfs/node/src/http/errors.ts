import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ErasedContent, TemporaryStorageFull } from '../retention/keeper.ts'
import { Refusal } from './refusal.ts'

/** Answers in the form of Kubo's RPC, which clients know: `{ Message, Code, Type }`. */
export function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = toRefusal(error)
  if (refusal.status >= 500) request.log.error({ err: error }, 'request failed')
  if (refusal.retryAfter !== undefined) reply.header('retry-after', Math.ceil(refusal.retryAfter))
  reply
    .code(refusal.status)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send({ Message: refusal.message, Code: 0, Type: 'error' })
}

function toRefusal(error: FastifyError | Error): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof ErasedContent) return new Refusal(410, error.message)
  if (error instanceof TemporaryStorageFull) return new Refusal(507, error.message, 600)
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status && status < 500) return new Refusal(status, error.message)
  return new Refusal(500, 'The gateway could not do it. Its log says why.')
}
