import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type pg from 'pg'
import type { HeadWatch } from './chain/head.ts'
import { reasonOf } from './chain/reason.ts'
import { countWaiting } from './database/requests.ts'
import type { Readiness } from './http/server.ts'
import type { Funds } from './key/funds.ts'
import type { Metrics } from './metrics.ts'

/** How often the balance and what waits are looked at, in ms. */
const LOOK_MS = 5_000
/** A chain from which no block was seen for so long counts as away, in ms; at least so many looks at it. */
const AWAY_MS = 30_000
const AWAY_LOOKS = 5

/** Watches what the relay needs: its answer for probes, and metrics. */
export function openReadiness(options: {
  readonly head: HeadWatch
  readonly pool: pg.Pool
  readonly funds: Funds
  readonly pollMs: number
  readonly metrics: Metrics
  readonly log: FastifyBaseLogger
  readonly signal: AbortSignal
}): { readonly now: () => Promise<Readiness>; readonly ended: Promise<void> } {
  const { head, pool, funds, pollMs, metrics, log, signal } = options

  async function look(): Promise<void> {
    await funds.look()
    const { waiting, oldest } = await countWaiting(pool)
    metrics.waiting.set(waiting)
    metrics.oldest.set(oldest === undefined ? 0 : Math.floor(Date.now() / 1_000) - oldest)
  }
  async function run(): Promise<void> {
    while (!signal.aborted) {
      await look().catch((error: unknown) => log.debug({ reason: reasonOf(error) }, 'could not look'))
      await sleep(LOOK_MS, undefined, { signal }).catch(() => {})
    }
  }

  const now = async (): Promise<Readiness> => {
    const database = await pool.query('select 1').then(
      () => 'ok' as const,
      () => 'away' as const,
    )
    const age = Date.now() - (head.last()?.seenAt ?? 0)
    const isThere = age < Math.max(AWAY_MS, AWAY_LOOKS * pollMs)
    const sending = (await metrics.sending.get()).values[0]?.value === 1
    return {
      ready: database === 'ok' && isThere,
      ...{ database, chain: isThere ? 'ok' : 'away', balance: funds.state(), sending },
    }
  }
  return { now, ended: run() }
}
