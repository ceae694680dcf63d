import pg from 'pg'

/** The stack's two databases, by their connection strings. */
export interface Databases {
  /** Empty: the index is made anew at each start. */
  readonly index: string
  /** Kept: what the relay has promised outlives a stop. */
  readonly relay: string
}

/**
 * Makes the databases in a server that runs.
 * @param server Connection string of the server's first database, to which nobody else connects.
 * @param isNewCity The relay's promises to a former city mean nothing to this one.
 */
export async function makeDatabases(server: string, isNewCity: boolean): Promise<Databases> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query('drop database if exists index with (force)')
    await client.query('create database index')
    if (isNewCity) await client.query('drop database if exists relay with (force)')
    const { rowCount } = await client.query("select from pg_database where datname = 'relay'")
    if (rowCount === 0) await client.query('create database relay')
    // The index does without, for speed. An acknowledged request must be in the log before the acknowledgement.
    await client.query('alter database relay set synchronous_commit = on')
  } finally {
    await client.end()
  }
  const urlOf = (name: string) => {
    const url = new URL(server)
    url.pathname = name
    return url.href
  }
  return { index: urlOf('index'), relay: urlOf('relay') }
}
