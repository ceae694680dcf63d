import type { BlockPoint } from '../chain/latestBlock.ts'

/** What a source of truth said last. `away` keeps the last point, if there was any. */
export type SourceState =
  | { readonly status: 'waiting' }
  | { readonly status: 'here'; readonly at: BlockPoint; readonly receivedAt: number }
  | { readonly status: 'away'; readonly at: BlockPoint | undefined; readonly receivedAt: number }

/** Where the chain and its index are now. */
export interface Beat {
  readonly chain: SourceState
  readonly index: SourceState
}

export interface Heartbeat {
  readonly get: () => Beat
  readonly subscribe: (listener: () => void) => () => void
  /** Asks both sources now, out of turn. */
  readonly ask: () => void
}

interface Sources {
  readonly chain: () => Promise<BlockPoint>
  readonly index: () => Promise<BlockPoint>
}

const PERIOD_MS = 2_000
/** A source that takes longer to name its latest block is as good as away. */
const PATIENCE_MS = 8_000

/**
 * Asks chain and index for their latest block every two seconds, while the page is visible and someone listens.
 * @param sources How to ask each; a rejection means that it is away.
 */
export function createHeartbeat(sources: Sources): Heartbeat {
  const listeners = new Set<() => void>()
  let beat: Beat = { chain: { status: 'waiting' }, index: { status: 'waiting' } }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false

  const update = (name: keyof Beat, state: SourceState) => {
    beat = { ...beat, [name]: state }
    for (const listener of listeners) listener()
  }
  const askOne = async (name: keyof Beat) => {
    const before = beat[name]
    try {
      const at = await inTime(sources[name]())
      const same = before.status === 'here' && before.at.number === at.number
      if (!same) update(name, { status: 'here', at, receivedAt: Date.now() })
    } catch {
      const at = before.status === 'waiting' ? undefined : before.at
      if (before.status !== 'away') update(name, { status: 'away', at, receivedAt: Date.now() })
    }
  }
  const ask = async () => {
    if (running) return
    clearTimeout(timer)
    running = true
    if (!document.hidden) await Promise.all([askOne('chain'), askOne('index')])
    running = false
    if (listeners.size > 0) timer = setTimeout(ask, PERIOD_MS)
  }
  const askWhenVisible = () => {
    if (!document.hidden) void ask()
  }
  return {
    get: () => beat,
    ask: () => void ask(),
    subscribe: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1) {
        document.addEventListener('visibilitychange', askWhenVisible)
        void ask()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearTimeout(timer)
        document.removeEventListener('visibilitychange', askWhenVisible)
      }
    },
  }
}

/** @throws When an answer takes too long: one that hangs would stop the other's beat too. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time')), PATIENCE_MS)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
