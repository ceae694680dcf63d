import { join } from 'node:path'
import { ROOT } from '../build/root.ts'
import { demoKey, PLACES } from '../city/wallets.ts'
import { type Part, startPart } from '../process/part.ts'
import { whenReady } from '../process/whenReady.ts'

/** By its path: the relay's tests use this package's database, and packages must not need each other in a circle. */
const MAIN = join(ROOT, 'services', 'relay', 'src', 'main.ts')
const READY_SECONDS = 60

/** A block a second, and one machine's users all come from one address: limits for strangers would stop them. */
const ENVIRONMENT = {
  POLL_SECONDS: '0.5',
  CONFIRMATIONS: '2',
  STUCK_SECONDS: '15',
  RESEND_SECONDS: '3',
  INCLUSION_SECONDS: '60',
  CLIENT_BURST: '5000',
  CLIENT_PER_SECOND: '500',
  WALLET_BURST: '500',
  WALLET_PER_SECOND: '10',
  LOOKUP_BURST: '100',
  LOOKUP_PER_SECOND: '5',
}

/** The running relay. */
export interface Relay {
  readonly part: Part
  readonly url: string
}

/**
 * Starts the city's relay, which pays from an account that is nobody's in the demonstration.
 * @param options `database`: connection string of its own, kept database; `addressBook`: the file with the city's contracts.
 */
export async function startRelay(options: {
  readonly port: number
  readonly database: string
  readonly rpc: string
  readonly addressBook: string
  readonly log: string
  /** Settings in the place of those of the local stack. */
  readonly settings?: Readonly<Record<string, string>>
}): Promise<Relay> {
  const part = await startPart({
    name: 'The relay',
    program: process.execPath,
    args: [MAIN],
    env: {
      ...ENVIRONMENT,
      ...options.settings,
      HOST: '127.0.0.1',
      PORT: String(options.port),
      RELAY_DATABASE_URL: options.database,
      RPC_URLS: options.rpc,
      DEPLOYMENT: options.addressBook,
      RELAY_PRIVATE_KEY: demoKey(PLACES.relay),
    },
    log: options.log,
    stopSignal: 'TERM',
    patience: 10,
  })
  const url = `http://127.0.0.1:${options.port}`
  const check = async () => {
    const response = await fetch(`${url}/readyz`)
    if (!response.ok) throw new Error(`it answers ${response.status}`)
  }
  await whenReady(part, check, READY_SECONDS)
  return { part, url }
}
