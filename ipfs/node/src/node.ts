import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { type Watch, watchCity } from './chain/watchCity.ts'
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
  /** Ends requests, following and sweeping, and closes the ledger. Once is enough, twice does no harm. */
  close(): Promise<void>
}

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

  const ending = new AbortController()
  let watch: Watch | undefined
  const health = () => ({ status: 'ok', store: store.kind, ...ledger.summary(), chain: watch?.state() })
  const gateway = await createGateway({ ...config, store, keeper, log, now, health })
  // Listening comes first: a port that is taken ends the start before anything runs on its own.
  const url = await gateway.listen({ host: config.host, port: config.port })
  watch = watchCity({ ...config, keeper, ledger, log, now, signal: ending.signal })

  let closing: Promise<void> | undefined
  async function end(): Promise<void> {
    ending.abort()
    await gateway.close()
    await watch?.ended
    ledger.close()
  }
  return { url, close: () => (closing ??= end()) }
}
