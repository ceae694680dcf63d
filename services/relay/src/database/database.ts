import pg from 'pg'

/** Runs SQL: a pool, or one connection within a transaction. */
export interface Sql {
  query<Row extends pg.QueryResultRow>(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>
}

// Every bigint of ours is a time, a block, a nonce or gas: all far below 2^53.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens connections as they are needed. A server that is away does no harm until something is asked. */
export function openPool(url: string, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 12,
    application_name: 'relay',
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    keepAlive: true,
  })
  pool.on('error', onError)
  // A connection that is lost between two queries of a transaction ends the process unless somebody listens to it itself.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** One connection of its own, for the one who sends. */
export function openClient(url: string): pg.Client {
  return new pg.Client({
    connectionString: url,
    types,
    application_name: 'relay sender',
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    keepAlive: true,
  })
}

/** Does all of it or nothing, on one connection. */
export async function inTransaction<Result>(
  client: pg.ClientBase,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  await client.query('begin')
  try {
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Does all of it or nothing, on a connection of a pool. */
export async function transaction<Result>(
  pool: pg.Pool,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let failure: Error | undefined
  try {
    return await inTransaction(client, work)
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
    throw failure
  } finally {
    // A connection after a failure may be anywhere: it is not used again.
    client.release(failure)
  }
}
