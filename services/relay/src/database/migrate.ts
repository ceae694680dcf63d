import type pg from 'pg'
import { transaction } from './database.ts'
import { MIGRATIONS } from './migrations.ts'

/** Any number that nobody else locks: two relays that start at once take turns. */
const MIGRATION_LOCK = 7_261_001

/** Brings the relay's tables up to date. */
export async function migrate(pool: pg.Pool): Promise<void> {
  await transaction(pool, async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await sql.query('create schema if not exists relay')
    await sql.query('create table if not exists relay.migrations (step integer primary key)')
    const { rows } = await sql.query<{ done: number }>(
      'select count(*)::integer as done from relay.migrations',
    )
    for (const [at, step] of MIGRATIONS.slice(rows[0]?.done ?? 0).entries()) {
      await sql.query(step)
      await sql.query('insert into relay.migrations values ($1)', [(rows[0]?.done ?? 0) + at])
    }
  })
}
