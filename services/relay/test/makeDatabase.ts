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

/**
 * @param server Connection string of a database of the server that is to have it; that of all tests if absent.
 * @returns Connection string of a new, empty database.
 */
export async function makeDatabase(server = inject('postgres')): Promise<string> {
  const name = `relay_${randomBytes(6).toString('hex')}`
  await sql(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = name
  return url.href
}
