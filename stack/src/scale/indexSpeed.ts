import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { indexedBlock } from '../index/indexedBlock.ts'
import { READY_SECONDS, startIndex } from '../index/startIndex.ts'
import type { Ports } from '../ports/ports.ts'
import { startPostgres } from '../postgres/startPostgres.ts'
import type { IndexFigures } from './Measurement.ts'
import { peakMegabytes } from './peakMegabytes.ts'
import { processorSeconds } from './processorSeconds.ts'

const POLL_MS = 20
/** Far slower than any machine, so that a long chain is waited for and one that stands still is not. */
const LEAST_EVENTS_A_SECOND = 20
/** What graph-node says of a manifest that it has not come to yet. */
const NOT_YET = /does not exist|fetch failed|ECONNREFUSED|answers 404/

/**
 * Lets graph-node index a whole chain into an empty database.
 * @param options `head`: the chain's last block; `events`: how many there are.
 * @returns The figures, and graph-node's peak memory. The time runs from the moment when it knows the manifest.
 */
export async function indexSpeed(options: {
  readonly manifest?: string
  readonly ports: Ports
  readonly rpc: string
  readonly gateway: string
  readonly folder: string
  readonly log: string
  readonly head: number
  readonly events: number
}): Promise<{ figures: IndexFigures; megabytes: number }> {
  const { ports, events, head } = options
  const database = { folder: options.folder, port: ports.postgres, log: `${options.log}.postgres` }
  const postgres = await startPostgres(database)
  try {
    const watch = new AbortController()
    const url = `http://127.0.0.1:${ports.graphql}/subgraphs/name/subgraph-0`
    const begun = firstKnown(url, watch.signal)
    const index = await startIndex({
      ...{ ...options, postgres: postgres.url, until: async () => head },
      readySeconds: READY_SECONDS + events / LEAST_EVENTS_A_SECOND,
    })
    const ended = performance.now()
    try {
      return {
        figures: {
          events,
          seconds: (ended - (await begun)) / 1_000,
          processorSeconds: processorSeconds(index.part.pid),
          databaseBytes: await databaseBytes(postgres.url),
        },
        megabytes: peakMegabytes(index.part.pid),
      }
    } finally {
      watch.abort()
      await index.part.stop()
    }
  } finally {
    await postgres.part.stop()
  }
}

async function firstKnown(url: string, signal: AbortSignal): Promise<number> {
  for (; !signal.aborted; await sleep(POLL_MS)) {
    try {
      await indexedBlock(url)
      break
    } catch (error) {
      if (error instanceof Error && !NOT_YET.test(error.message)) break
    }
  }
  return performance.now()
}

async function databaseBytes(connectionString: string): Promise<number> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    const { rows } = await client.query<{ bytes: string }>(
      'SELECT pg_database_size(current_database()) AS bytes',
    )
    return Number(rows[0]?.bytes)
  } finally {
    await client.end()
  }
}
