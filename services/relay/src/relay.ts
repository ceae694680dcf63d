import type { Logger } from 'pino'
import { type Address, formatEther } from 'viem'
import { readAddressBook } from './chain/addressBook.ts'
import { allowedCalls } from './chain/allowedCalls.ts'
import { type HeadWatch, watchHead } from './chain/head.ts'
import { openChain } from './chain/openChain.ts'
import { reasonOf } from './chain/reason.ts'
import { openRounds } from './chain/rounds.ts'
import type { Config } from './config.ts'
import { openPool } from './database/database.ts'
import { openJobs } from './database/jobs.ts'
import { migrate } from './database/migrate.ts'
import { createServer } from './http/server.ts'
import { openFunds } from './key/funds.ts'
import { hotKey } from './key/hotKey.ts'
import { createMetrics } from './metrics.ts'
import { openReadiness } from './readiness.ts'
import { runSender } from './send/runSender.ts'
import { openBudgets } from './submit/intake.ts'

/** The running relay. */
export interface Relay {
  /** Where it listens. */
  readonly url: string
  /** The account that sends. */
  readonly account: Address
  /** Ends requests and the work at hand. What is not done stays in the database. */
  close(): Promise<void>
}

/**
 * Starts the relay: it brings its tables up to date, takes requests, and sends when it is its turn.
 * @throws When the address book, the key or the database can't be used, or an RPC serves another chain.
 */
export async function startRelay(config: Config, log: Logger): Promise<Relay> {
  const [book, account] = await Promise.all([readAddressBook(config.deployment), hotKey(config.key)])
  const metrics = createMetrics()
  const ending = new AbortController()
  const { signal } = ending
  for (const place of config.rpcUrls.keys()) metrics.rpcOk.set({ place }, 1)
  const { chain, ended } = await openChain({
    ...{ urls: config.rpcUrls, chainId: book.chainId, ms: config.rpcMs, signal },
    ...{ lagSeconds: config.rpcLagSeconds, lookMs: config.rpcLookMs },
    onChange: (place, state) => {
      metrics.rpcOk.set({ place }, state === 'ok' ? 1 : 0)
      log.warn({ place, state }, 'an RPC has changed; it is asked first only while it is ok')
    },
  })
  const inBackground = (part: string) => (error: unknown) => {
    metrics.failures.inc({ part })
    log.warn({ part, reason: reasonOf(error) }, 'failed; it is tried again')
  }
  const pool = openPool(config.databaseUrl, inBackground('database'))
  await migrate(pool)
  const jobs = await openJobs(pool, inBackground('queue'))

  const { sending, limits } = config
  const head: HeadWatch = watchHead({
    ...{ chain, signal, pollMs: sending.pollMs },
    onError: inBackground('chain'),
  })
  const rounds = openRounds(chain, book.contracts.budgetRoundFactory)
  const funds = openFunds({
    ...{ chain, account: account.address, minBalance: config.minBalance, sending, metrics, log },
  })
  const shared = { book, chain, head, rounds, jobs, account }
  const intake = {
    ...{ ...shared, pool, funds, limits, inclusionSeconds: sending.inclusionSeconds },
    allowed: allowedCalls(book.contracts),
    budgets: openBudgets(limits, Date.now),
  }
  const readiness = openReadiness({
    ...{ head, pool, funds, metrics, log, signal, pollMs: sending.pollMs },
  })
  const server = await createServer({ ...config, intake, metrics, log, readiness: readiness.now })
  // What is submitted is judged by the chain's clock. Without a node the relay opens all the same, and says so to each.
  await Promise.all([head.refresh(), funds.look()]).catch(inBackground('chain'))
  const url = await server.listen({ host: config.host, port: config.port })
  const sender = runSender({ ...shared, sending, log, metrics, signal, databaseUrl: config.databaseUrl })
  log.info({ minBalance: formatEther(config.minBalance) }, 'the relay is open')

  let closing: Promise<void> | undefined
  async function end(): Promise<void> {
    ending.abort()
    await server.close()
    await Promise.all([sender, head.ended, readiness.ended, ended])
    await jobs.close()
    await pool.end()
  }
  return { url, account: account.address, close: () => (closing ??= end()) }
}
