import type { Logger } from 'pino'
import { createPublicClient, http } from 'viem'
import type { Keeper } from '../retention/keeper.ts'
import type { Ledger } from '../retention/ledger.ts'
import { awaitAddressBook } from './addressBookFile.ts'
import { followChain, REORG_DEPTH } from './follow.ts'
import { reasonOf } from './reason.ts'

/** How the chain is being read. */
export type ChainState =
  | { readonly state: 'waiting'; readonly for: string }
  | { readonly state: 'following'; readonly block: number; readonly readAt: string }
  | { readonly state: 'away'; readonly reason: string }

export interface WatchOptions {
  readonly rpcUrl: string
  /** The address book's file. */
  readonly deployment: string
  readonly blockRange: number
  readonly pollMs: number
  readonly ledger: Ledger
  readonly keeper: Keeper
  readonly log: Logger
  readonly now: () => number
  readonly signal: AbortSignal
}

/** What follows the chain in the background. */
export interface Watch {
  state(): ChainState
  /** Is fulfilled when the signal has ended it. */
  readonly ended: Promise<void>
}

/** Waits for the address book, then follows the chain and lets the keeper drop what it leaves unnamed. */
export function watchCity(options: WatchOptions): Watch {
  const { rpcUrl, deployment, keeper, log, signal } = options
  let state: ChainState = { state: 'waiting', for: deployment }
  const turn = (next: ChainState) => {
    if (next.state !== state.state) log[next.state === 'away' ? 'warn' : 'info'](next, 'chain')
    state = next
  }

  async function sweep(block: number, readAt: number): Promise<void> {
    try {
      const erased = await keeper.erase(block - REORG_DEPTH)
      if (erased.length > 0) log.info({ erased }, 'deleted what a moderator has erased')
      const dropped = await keeper.sweep(readAt)
      if (dropped.length > 0) log.info({ dropped }, 'dropped what no event named in time')
    } catch (error) {
      log.error({ err: error }, 'could not drop; trying again later')
    }
  }

  async function watch(): Promise<void> {
    const onWaiting = (reason: string) => log.info({ reason }, 'waiting for the address book')
    const addressBook = await awaitAddressBook(deployment, signal, onWaiting)
    const transport = http(rpcUrl, { retryCount: 1, timeout: 10_000, fetchOptions: { signal } })
    await followChain({
      ...options,
      addressBook,
      client: createPublicClient({ transport }),
      onAway: (error) => turn({ state: 'away', reason: reasonOf(error) }),
      async onHead(block, readAt) {
        turn({ state: 'following', block, readAt: new Date(readAt).toISOString() })
        await sweep(block, readAt)
      },
    })
  }

  const ended = watch().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  return { state: () => state, ended }
}
