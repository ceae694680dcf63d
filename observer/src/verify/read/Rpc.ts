import pMap from 'p-map'

/** One JSON-RPC call. */
export interface RpcCall {
  readonly method: string
  readonly params: readonly unknown[]
}

/** A call's answer: what it returned, or the node's error. */
export type RpcAnswer =
  | { readonly result: unknown; readonly error?: never }
  | { readonly error: { readonly code?: number; readonly message: string; readonly data?: unknown } }

/** The endpoint does not answer, or not as JSON-RPC does. */
export class RpcUnavailable extends Error {
  override name = 'RpcUnavailable'
}

const FIRST_BATCH = 100
const CONCURRENCY = 3
const ATTEMPTS = 5
const FIRST_PAUSE_MS = 250

/**
 * A JSON-RPC endpoint, asked gently: a few requests at a time, each a batch that grows smaller when the endpoint does
 * not like its size, and again after a pause when it is busy.
 */
export class Rpc {
  readonly url: string
  readonly #signal: AbortSignal | undefined
  #batchSize = FIRST_BATCH

  constructor(url: string, signal?: AbortSignal) {
    this.url = url
    this.#signal = signal
  }

  /**
   * @param calls As many as there are: they are cut into batches.
   * @param onAnswered Hears how many are answered.
   * @returns Their answers, in the calls' order.
   * @throws RpcUnavailable; the signal's reason when aborted.
   */
  async ask(calls: readonly RpcCall[], onAnswered?: (done: number) => void): Promise<RpcAnswer[]> {
    const parts = Array.from({ length: Math.ceil(calls.length / this.#batchSize) }, (_, at) =>
      calls.slice(at * this.#batchSize, (at + 1) * this.#batchSize),
    )
    let done = 0
    const askOne = async (part: readonly RpcCall[]) => {
      const answers = await this.#askPart(part)
      done += answers.length
      onAnswered?.(done)
      return answers
    }
    return (await pMap(parts, askOne, { concurrency: CONCURRENCY })).flat()
  }

  /**
   * @returns The result of one call that must not fail.
   * @throws RpcUnavailable, with the node's message if it refused.
   */
  async result(method: string, params: readonly unknown[]): Promise<unknown> {
    const [answer] = await this.ask([{ method, params }])
    return resultOf(answer, this.url, method)
  }

  async #askPart(calls: readonly RpcCall[]): Promise<RpcAnswer[]> {
    for (let attempt = 1; ; attempt++) {
      this.#signal?.throwIfAborted()
      try {
        return await this.#post(calls)
      } catch (error) {
        this.#signal?.throwIfAborted()
        if (error instanceof BatchRefused && calls.length > 1) return this.#inHalves(calls)
        if (attempt === ATTEMPTS) throw asUnavailable(this.url, error)
        await new Promise((go) => setTimeout(go, FIRST_PAUSE_MS * 2 ** (attempt - 1)))
      }
    }
  }

  async #inHalves(calls: readonly RpcCall[]): Promise<RpcAnswer[]> {
    const half = Math.ceil(calls.length / 2)
    this.#batchSize = Math.min(this.#batchSize, half)
    return [...(await this.#askPart(calls.slice(0, half))), ...(await this.#askPart(calls.slice(half)))]
  }

  async #post(calls: readonly RpcCall[]): Promise<RpcAnswer[]> {
    const bodies = calls.map((call, id) => ({ jsonrpc: '2.0', id, ...call }))
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // Some endpoints know no batches: one call goes as one call.
      body: JSON.stringify(bodies.length === 1 ? bodies[0] : bodies),
      signal: this.#signal ?? null,
    })
    const text = await response.text()
    if (response.status === 429 || response.status >= 500) throw new Error(`HTTP status ${response.status}`)
    const body = parse(text)
    const list: unknown[] = Array.isArray(body) ? body : [body]
    const answers = new Array<RpcAnswer>(calls.length)
    for (const item of list) {
      if (isAnswer(item) && item.id >= 0 && item.id < calls.length) answers[item.id] = item
    }
    if (list.length !== calls.length || answers.includes(undefined as unknown as RpcAnswer)) {
      const what = `HTTP status ${response.status}: ${text.slice(0, 200)}`
      throw calls.length > 1 ? new BatchRefused(what) : new Error(what)
    }
    return answers
  }
}

/**
 * @returns The result of a call that must not fail.
 * @throws RpcUnavailable with the node's message.
 */
export function resultOf(answer: RpcAnswer | undefined, url: string, method: string): unknown {
  if (!answer || answer.error) {
    throw new RpcUnavailable(`${url} refused ${method}: ${answer?.error.message ?? 'no answer'}`)
  }
  return answer.result
}

class BatchRefused extends Error {}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isAnswer(item: unknown): item is RpcAnswer & { id: number } {
  return (
    typeof item === 'object' &&
    item !== null &&
    'id' in item &&
    typeof item.id === 'number' &&
    ('result' in item || ('error' in item && item.error !== null))
  )
}

function asUnavailable(url: string, error: unknown): RpcUnavailable {
  const why =
    error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : ''
  return new RpcUnavailable(`${url} does not answer: ${why}`)
}
