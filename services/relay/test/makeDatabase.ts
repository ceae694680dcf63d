import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** Runs SQL as whoever looks after the database. */
export async function sql<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** @returns Connection string of a new, empty database. */
export async function makeDatabase(): Promise<string> {
  const name = `relay_${randomBytes(6).toString('hex')}`
  await sql(inject('postgres'), `create database ${name}`)
  const url = new URL(inject('postgres'))
  url.pathname = name
  return url.href
}
