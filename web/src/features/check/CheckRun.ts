import type { Progress, Report } from '@initiative-citizen/observer/verify/report'
import { createStore, type Store } from '../../lib/store/createStore.ts'
import type { CheckMessage, CheckRequest } from './checkRequest.ts'

export type CheckState =
  | { readonly stage: 'idle' | 'stopped' }
  | { readonly stage: 'running'; readonly request: CheckRequest; readonly progress: Progress | undefined }
  | {
      readonly stage: 'done'
      readonly request: CheckRequest
      readonly report: Report
      /** When it ended, in milliseconds since 1970, by the visitor's clock. */
      readonly at: number
    }
  | {
      readonly stage: 'failed'
      /** The RPC did not answer; otherwise the check itself broke. */
      readonly away: boolean
      readonly message: string
    }

/** What of `Worker` is used. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** One check at a time, in a worker, so that the page stays fluent. */
export class CheckRun {
  readonly state: Store<CheckState> = createStore<CheckState>({ stage: 'idle' })
  readonly #makeWorker: () => CheckWorker
  #worker: CheckWorker | undefined

  constructor(makeWorker: () => CheckWorker) {
    this.#makeWorker = makeWorker
  }

  /** Begins anew, whatever is under way. */
  start(request: CheckRequest): void {
    this.#end()
    const worker = this.#makeWorker()
    this.#worker = worker
    this.state.set({ stage: 'running', request, progress: undefined })
    worker.onmessage = ({ data }: MessageEvent<CheckMessage>) => this.#hear(data, request)
    // Such as a worker that could not be fetched.
    worker.onerror = ({ message }) => {
      this.#end()
      this.state.set({ stage: 'failed', away: false, message })
    }
    worker.postMessage(request)
  }

  /** What was found so far is lost. */
  stop(): void {
    if (!this.#worker) return
    this.#end()
    this.state.set({ stage: 'stopped' })
  }

  #hear(said: CheckMessage, request: CheckRequest): void {
    if (said.kind === 'progress') {
      this.state.set({ stage: 'running', request, progress: said.progress })
      return
    }
    this.#end()
    if (said.kind === 'report') {
      this.state.set({ stage: 'done', request, report: said.report, at: Date.now() })
    } else this.state.set({ stage: 'failed', away: said.away, message: said.message })
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }
}
