import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { HeadWatch } from '../chain/head.ts'
import { reasonOf } from '../chain/reason.ts'
import { openClient } from '../database/database.ts'
import type { Sender } from './sender.ts'
import { work } from './work.ts'

/** Any number that nobody else locks. One a database: whoever has it is the one who sends. */
const SENDER_LOCK = 7_261_002
/** How long to wait after a failure, in ms. */
const PAUSE_MS = 1_000

/**
 * Sends what was accepted, as long as it is this process's turn: of all that use one database, one sends, and the next
 * takes over when its connection ends.
 * @returns When the signal was given and the work at hand is done.
 */
export async function runSender(
  options: Omit<Sender, 'database' | 'sentHere'> & {
    readonly databaseUrl: string
    readonly head: HeadWatch
    readonly signal: AbortSignal
  },
): Promise<void> {
  const { databaseUrl, signal, log, metrics, sending } = options
  while (!signal.aborted) {
    const database = openClient(databaseUrl)
    database.on('error', () => {})
    try {
      await database.connect()
      if (await lock(database)) {
        log.info('this process sends now')
        metrics.sending.set(1)
        await workOn({ ...options, database, sentHere: new Set() })
      } else {
        await sleep(sending.pollMs, undefined, { signal }).catch(() => {})
      }
    } catch (error) {
      metrics.failures.inc({ part: 'database' })
      log.warn({ reason: reasonOf(error) }, 'the database is away; waiting for it')
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => {})
    } finally {
      metrics.sending.set(0)
      await database.end().catch(() => {})
    }
  }
}

async function lock(database: pg.Client): Promise<boolean> {
  // A machine that vanished without a word holds the lock no longer than this.
  await database.query(
    'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3',
  )
  const text = 'select pg_try_advisory_lock($1) as locked'
  const { rows } = await database.query<{ locked: boolean }>(text, [SENDER_LOCK])
  return rows[0]?.locked === true
}

/** @throws When the connection, and with it the lock, is lost. */
async function workOn(
  sender: Sender & { readonly head: HeadWatch; readonly signal: AbortSignal },
): Promise<void> {
  const { head, signal, sending, log, metrics, database } = sender
  while (!signal.aborted) {
    try {
      await work(sender, await head.refresh())
    } catch (error) {
      // Throws when the connection is gone, and ends our turn.
      await database.query('select 1')
      metrics.failures.inc({ part: 'work' })
      log.warn({ reason: reasonOf(error) }, 'not done; trying again')
    }
    await sleep(sending.pollMs, undefined, { signal }).catch(() => {})
  }
}
