import { fileURLToPath } from 'node:url'
import { type Part, startPart } from '../process/part.ts'
import { whenReady } from '../process/whenReady.ts'

const MAIN = fileURLToPath(import.meta.resolve('@initiative-citizen/ipfs-node/src/main.ts'))
const READY_SECONDS = 30

/** One machine's users all come from one address, and it is the index's too: limits for strangers would stop them. */
const LIMITS = {
  READS_BURST: '5000',
  READS_PER_SECOND: '500',
  UPLOADS_BURST: '1000',
  UPLOADS_PER_SECOND: '20',
}

/** The running gateway. */
export interface Gateway {
  readonly part: Part
  readonly url: string
}

/**
 * Starts the city's IPFS node.
 * @param options `blocks`: where it keeps content; `addressBook`: the file with the city's contracts, which may come later.
 */
export async function startGateway(options: {
  readonly port: number
  readonly blocks: string
  readonly addressBook: string
  readonly rpc: string
  readonly log: string
}): Promise<Gateway> {
  const part = await startPart({
    name: 'The gateway (IPFS node)',
    program: process.execPath,
    args: [MAIN],
    env: {
      ...LIMITS,
      HOST: '127.0.0.1',
      PORT: String(options.port),
      IPFS_STORE: options.blocks,
      RPC_URL: options.rpc,
      DEPLOYMENT: options.addressBook,
      POLL_SECONDS: '1',
    },
    log: options.log,
    stopSignal: 'TERM',
    patience: 10,
  })
  const url = `http://127.0.0.1:${options.port}`
  const check = async () => {
    const response = await fetch(`${url}/health`)
    if (!response.ok) throw new Error(`it answers ${response.status}`)
  }
  await whenReady(part, check, READY_SECONDS)
  return { part, url }
}
