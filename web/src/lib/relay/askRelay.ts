import * as z from 'zod/mini'
import { RelayError } from './RelayError.ts'
import { errorAnswer } from './relayAnswers.ts'

/** The relay simulates a request before it takes it; what takes longer than this is as good as away. */
const PATIENCE_MS = 20_000

/**
 * Asks the relay once.
 * @param url The whole address of what is asked.
 * @param answer What the answer must look like.
 * @param body What is handed over; without it the question only reads.
 * @throws RelayError When it is away, refuses, or answers something else.
 */
export async function askRelay<Answer extends z.ZodMiniType>(
  url: string,
  answer: Answer,
  body?: unknown,
): Promise<z.infer<Answer>> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(url, {
    ...(body !== undefined && post),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new RelayError('away', 'The relay does not answer.', { cause })
  })
  const json: unknown = await response.json().catch(() => undefined)
  if (response.ok) {
    const read = z.safeParse(answer, json)
    if (read.success) return read.data
    throw new RelayError('wrongAnswer', `The relay answered ${url} with something else.`, {
      cause: read.error,
    })
  }
  const refusal = z.safeParse(errorAnswer, json)
  // A proxy before the relay answers for it without the relay's words.
  if (!refusal.success) throw new RelayError('away', `The relay's server answered ${response.status}.`)
  const { code, message, data } = refusal.data.error
  throw new RelayError(code, message, data ? { data } : {})
}
