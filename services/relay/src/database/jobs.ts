import type pg from 'pg'
import { type ConstructorOptions, PgBoss } from 'pg-boss'
import type { Sql } from './database.ts'

/** pg-boss gives up on jobs that nobody fetches for so long: longer than any round lasts. */
const RETENTION_SECONDS = 365 * 86_400
const QUEUE = 'requests'

/** The queue of accepted requests that no transaction carries yet. What is in it counts only with its request's row. */
export interface Jobs {
  /** Puts requests into the queue, in the caller's transaction. */
  add(sql: Sql, requests: readonly string[]): Promise<void>
  /** Takes requests out for good, oldest first, in the caller's transaction: rolled back, they are in it again. */
  take(sql: Sql, most: number): Promise<string[]>
  close(): Promise<void>
}

/**
 * Opens the queue in pg-boss's own schema, which it keeps up to date and clean.
 * @param onError Hears what pg-boss could not do in the background.
 */
export async function openJobs(pool: pg.Pool, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({ db: databaseOf(pool), schema: 'jobs', schedule: false })
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(QUEUE, { retentionSeconds: RETENTION_SECONDS })
  return {
    add: async (sql, requests) => {
      const jobs = requests.map((request) => ({ data: { request } }))
      await boss.insert(QUEUE, jobs, { db: databaseOf(sql) })
    },
    take: async (sql, most) => {
      const db = databaseOf(sql)
      const jobs = await boss.fetch<{ request: string }>(QUEUE, { batchSize: most, db })
      if (jobs.length > 0) {
        const ids = jobs.map(({ id }) => id)
        await boss.deleteJob(QUEUE, ids, { db })
      }
      return jobs.map(({ data }) => data.request)
    },
    close: () => boss.stop({ graceful: false }),
  }
}

function databaseOf(sql: Sql): NonNullable<ConstructorOptions['db']> {
  return {
    executeSql: async (text, values) => {
      const result = await sql.query(text, values as unknown[])
      return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows) } : result
    },
  }
}
