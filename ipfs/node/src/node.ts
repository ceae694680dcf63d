import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { createPublicClient, http } from 'viem'
import { awaitAddressBook } from './chain/addressBookFile.ts'
import { followChain } from './chain/follow.ts'
import { reasonOf } from './chain/reason.ts'
import type { Config } from './config.ts'
import { createGateway } from './http/gateway.ts'
import { createKeeper } from './retention/keeper.ts'
import { openLedger } from './retention/ledger.ts'
import { openHeliaStore } from './store/heliaStore.ts'
import { openKuboStore } from './store/kuboStore.ts'

/** The running gateway. */
export interface IpfsNode {
  /** Where it listens. */
  readonly url: string
  /** Ends requests, following and sweeping, and closes the ledger. */
  close(): Promise<void>
}

/** How the chain is read, for `/health`. */
type ChainHealth =
  | { readonly state: 'waiting'; readonly for: string }
  | { readonly state: 'following'; readonly block: number; readonly readAt: string }
  | { readonly state: 'away'; readonly reason: string }

/**
 * Starts the city's gateway: it serves at once, waits for the address book, then follows the chain.
 * @param now The time in ms.
 */
export async function startIpfsNode(config: Config, log: Logger, now = Date.now): Promise<IpfsNode> {
  await mkdir(config.directory, { recursive: true })
  const ledger = openLedger(join(config.directory, 'ledger.sqlite'))
  const store = config.kuboRpc
    ? openKuboStore(config.kuboRpc, config.limits.requestMs)
    : await openHeliaStore(config.directory)
  const keeper = createKeeper({ ...config, store, ledger, now })
  const adopted = await keeper.adopt()
  if (adopted > 0) log.warn({ adopted }, 'found blocks that the ledger did not know')

  let chain: ChainHealth = { state: 'waiting', for: config.deployment }
  const setChain = (next: ChainHealth) => {
    if (next.state !== chain.state) log[next.state === 'away' ? 'warn' : 'info'](next, 'chain')
    chain = next
  }
  const gateway = await createGateway({
    ...config,
    store,
    keeper,
    log,
    now,
    health: () => ({ status: 'ok', store: store.kind, ...ledger.summary(), chain }),
  })

  const ending = new AbortController()
  const { signal } = ending
  async function sweep(readAt: number): Promise<void> {
    try {
      const dropped = await keeper.sweep(readAt)
      if (dropped.length > 0) log.info({ dropped }, 'dropped what no event named in time')
    } catch (error) {
      log.error({ err: error }, 'could not drop; trying again with the next block')
    }
  }
  async function follow(): Promise<void> {
    const onWaiting = (reason: string) => log.info({ reason }, 'waiting for the address book')
    const addressBook = await awaitAddressBook(config.deployment, signal, onWaiting)
    const client = createPublicClient({ transport: http(config.rpcUrl, { retryCount: 1, timeout: 10_000 }) })
    const onAway = (error: unknown) => setChain({ state: 'away', reason: reasonOf(error) })
    const onHead = async (block: number, readAt: number) => {
      setChain({ state: 'following', block, readAt: new Date(readAt).toISOString() })
      await sweep(readAt)
    }
    await followChain({ ...config, client, addressBook, ledger, now, signal, onHead, onAway })
  }
  const following = follow().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })

  const url = await gateway.listen({ host: config.host, port: config.port })
  return {
    url,
    async close() {
      ending.abort()
      await gateway.close()
      await following
      ledger.close()
    },
  }
}
