import { recordProcesses } from '../lock/leftovers.ts'
import { PartFailure } from '../process/PartFailure.ts'
import type { Part } from '../process/part.ts'

/** What runs by now, to be watched and to be stopped in the reverse order. */
export class Parts {
  readonly #folder: string
  readonly #pids: Record<string, number> = {}
  readonly #stops: (() => Promise<void>)[] = []
  readonly #failure: Promise<never>
  #fail: (reason: unknown) => void = () => {}
  #isStopping = false

  /**
   * @param folder The state folder, where the processes are written down.
   * @param signal Aborted when the user wants everything to end.
   */
  constructor(folder: string, signal: AbortSignal) {
    this.#folder = folder
    this.#failure = new Promise((_, reject) => {
      this.#fail = reject
    })
    this.#failure.catch(() => {})
    const interrupt = () => this.#fail(signal.reason)
    if (signal.aborted) interrupt()
    signal.addEventListener('abort', interrupt, { once: true })
  }

  /** Watches a part that has started. */
  add(part: Part): void {
    this.#pids[part.name] = part.pid
    recordProcesses(this.#folder, this.#pids)
    this.#stops.push(() => part.stop())
    void part.ended.then((status) => {
      if (!this.#isStopping) this.#fail(new PartFailure(part, `ended with status ${status}`))
    })
  }

  /** Something else to stop. */
  addStop(stop: () => Promise<void>): void {
    this.#stops.push(stop)
  }

  /**
   * Waits for work as long as everything runs.
   * @throws PartFailure When a part ends meanwhile; the signal's reason when the user wants everything to end.
   */
  during<Result>(work: Promise<Result>): Promise<Result> {
    work.catch(() => {})
    return Promise.race([work, this.#failure])
  }

  /** Resolves never, and throws as `during` does. */
  untilOneEnds(): Promise<never> {
    return this.#failure
  }

  /** Stops what was started last first. */
  async stop(): Promise<void> {
    this.#isStopping = true
    for (const stop of this.#stops.reverse()) await stop()
  }
}
