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

  /**
   * Watches a part that is started anew whenever it ends, as a city's own supervisor does with what must go on.
   * @param start Starts it, and waits until it answers; when that fails, everything ends.
   */
  addRevived(part: Part, start: () => Promise<Part>): void {
    this.#pids[part.name] = part.pid
    recordProcesses(this.#folder, this.#pids)
    let current = part
    const revive = async (): Promise<void> => {
      await current.ended
      if (this.#isStopping) return
      current = await start()
      if (this.#isStopping) return await current.stop()
      this.#pids[current.name] = current.pid
      recordProcesses(this.#folder, this.#pids)
      return await revive()
    }
    this.#stops.push(() => current.stop())
    revive().catch(this.#fail)
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
