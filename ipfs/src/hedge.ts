/** When to ask the next source, and when to give one up. */
export interface HedgeOptions {
  /** Milliseconds after which a source that has not answered gets company. */
  readonly hedgeMs: number
  /** Milliseconds that one source may take. */
  readonly timeoutMs: number
  /** Gives everything up. */
  readonly signal: AbortSignal | undefined
}

/** What one source failed with. */
export interface Failure<S> {
  readonly source: S
  readonly error: unknown
}

/** Every source failed, in this order. */
export class AllFailed<S> extends Error {
  readonly failures: readonly Failure<S>[]
  constructor(failures: readonly Failure<S>[]) {
    super(`All ${failures.length} sources failed`)
    this.failures = failures
  }
}

/**
 * Asks sources in order until one succeeds: the next is asked when the one before fails, or is slow, while the slow
 * one may still win. The losers are aborted.
 * @param sources Best first.
 * @param ask Asks one source; must heed the signal.
 * @returns The first success.
 * @throws AllFailed, or the signal's reason when given up.
 */
export async function hedge<S, T>(
  sources: readonly S[],
  ask: (source: S, signal: AbortSignal) => Promise<T>,
  { hedgeMs, timeoutMs, signal }: HedgeOptions,
): Promise<T> {
  signal?.throwIfAborted()
  const asked: AbortController[] = []
  const failures: Failure<S>[] = []
  let isOver = false
  let slow: ReturnType<typeof setTimeout> | undefined
  let giveUp = () => {}
  try {
    return await new Promise<T>((resolve, reject) => {
      giveUp = () => reject(signal?.reason)
      signal?.addEventListener('abort', giveUp)
      const askNext = () => {
        clearTimeout(slow)
        if (isOver) return
        if (failures.length === sources.length) return reject(new AllFailed(failures))
        const source = sources[asked.length]
        if (source === undefined) return
        const controller = new AbortController()
        asked.push(controller)
        slow = setTimeout(askNext, hedgeMs)
        const late = () => controller.abort(new Error(`no answer within ${timeoutMs} ms`))
        const timeout = setTimeout(late, timeoutMs)
        ask(source, controller.signal)
          .then(resolve, (error: unknown) => {
            failures.push({ source, error })
            askNext()
          })
          .finally(() => clearTimeout(timeout))
      }
      askNext()
    })
  } finally {
    isOver = true
    clearTimeout(slow)
    signal?.removeEventListener('abort', giveUp)
    for (const controller of asked) controller.abort()
  }
}
