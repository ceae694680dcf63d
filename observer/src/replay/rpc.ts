/** One JSON-RPC call. */
export interface Call {
  readonly method: string
  readonly params: readonly unknown[]
}

/** A call's answer: what it returned, or the node's error. */
export type Answer =
  | { readonly result: unknown; readonly error?: never }
  | { readonly error: { readonly message: string; readonly data?: unknown } }

/**
 * Sends many calls as one request. The node may work on them in any order.
 * @param url A JSON-RPC endpoint.
 * @returns Their answers, in the calls' order.
 * @throws When the endpoint does not answer each.
 */
export async function batch(url: string, calls: readonly Call[]): Promise<Answer[]> {
  if (calls.length === 0) return []
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(calls.map((call, id) => ({ jsonrpc: '2.0', id, ...call }))),
  })
  const body: unknown = await response.json()
  if (!Array.isArray(body) || body.length !== calls.length) {
    throw new Error(`${url} answered ${response.status} to a batch: ${JSON.stringify(body).slice(0, 300)}`)
  }
  const answers = new Array<Answer>(calls.length)
  for (const answer of body) answers[answer.id] = answer
  return answers
}

/**
 * @returns The result of a call that must not fail.
 * @throws With the node's message.
 */
export function resultOf(answer: Answer | undefined): unknown {
  if (!answer || answer.error)
    throw new Error(`The node refused a call: ${answer?.error.message ?? 'no answer'}`)
  return answer.result
}
