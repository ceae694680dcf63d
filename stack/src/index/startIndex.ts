import { join } from 'node:path'
import { ROOT } from '../build/root.ts'
import { builtManifest } from '../build/subgraph.ts'
import type { Ports } from '../ports/ports.ts'
import { type Part, startPart } from '../process/part.ts'
import { whenReady } from '../process/whenReady.ts'
import { indexedBlock } from './indexedBlock.ts'

const GND = join(ROOT, 'subgraph', 'node_modules', '@graphprotocol', 'gnd-linux-x64', 'bin', 'gnd')
/** How long an index may take unless said otherwise: graph-node reads the chain from its beginning whenever it starts. */
export const READY_SECONDS = 600
/** The name that the manifest gives the local chain. */
const NETWORK = 'local'

const ENVIRONMENT = {
  // At the next level there is a line and more for each block.
  GRAPH_LOG: 'warn',
  // Where a developer's shell asks for backtraces, graph-node would take one for each field that a handler saves.
  RUST_BACKTRACE: '0',
  ETHEREUM_POLLING_INTERVAL: '250',
  // A body that the gateway does not have yet is asked for again after seconds, not minutes.
  GRAPH_FDS_MAX_BACKOFF: '20',
  GRAPH_MAX_IPFS_FILE_BYTES: '262144',
  // What was written lately is not read from the database again: kilobytes, ten times the usual.
  GRAPH_ENTITY_CACHE_SIZE: '100000',
  // Else graph-node refuses a schema with full-text search, since two databases may rank what they find differently.
  GRAPH_ALLOW_NON_DETERMINISTIC_FULLTEXT_SEARCH: 'true',
}

/** The running index. */
export interface Index {
  readonly part: Part
  /** Where it takes queries. */
  readonly url: string
}

/**
 * Starts graph-node and waits until it has read the chain.
 * @param options The other parts' addresses. The database must be empty; the gateway must answer already, because
 * graph-node waits for it in silence.
 */
export async function startIndex(options: {
  readonly ports: Ports
  readonly postgres: string
  readonly rpc: string
  readonly gateway: string
  readonly log: string
  /** What to index by; unless given, the city's own subgraph. */
  readonly manifest?: string
  /** The block to be read before the index counts as ready. */
  readonly until: () => Promise<number>
  /** How long that may take; ten minutes unless given. */
  readonly readySeconds?: number
}): Promise<Index> {
  const { ports } = options
  const part = await startPart({
    name: 'The index (graph-node)',
    program: GND,
    args: [
      ...['dev', '--manifests', `${options.manifest ?? builtManifest}:.`],
      ...['--postgres-url', options.postgres, '--ethereum-rpc', `${NETWORK}:${options.rpc}`],
      ...['--ipfs', options.gateway, '--http-port', String(ports.graphql)],
      ...['--index-node-port', String(ports.indexStatus), '--admin-port', String(ports.indexAdmin)],
      ...['--metrics-port', String(ports.indexMetrics)],
    ],
    env: ENVIRONMENT,
    log: options.log,
    stopSignal: 'INT',
    patience: 10,
  })
  const url = `http://127.0.0.1:${ports.graphql}/subgraphs/name/subgraph-0`
  const until = await options.until()
  const reach = async () => {
    const block = await indexedBlock(url)
    if (block < until) throw new Error(`it has read block ${block} of ${until}`)
  }
  await whenReady(part, reach, options.readySeconds ?? READY_SECONDS)
  return { part, url }
}
