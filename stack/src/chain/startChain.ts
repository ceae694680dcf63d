import { mkdirSync } from 'node:fs'
import { anvil } from '../build/contracts.ts'
import { type Part, startPart } from '../process/part.ts'
import { whenReady } from '../process/whenReady.ts'
import { type ChainClient, chainClient, LOCAL_CHAIN } from './client.ts'
import { now, readClock } from './clock.ts'
import { type ChainFiles, chainFiles, chooseState } from './savedState.ts'

/** The first so many of anvil's well-known accounts have ether from the beginning. */
export const FUNDED_ACCOUNTS = 100
/** States of past blocks kept in memory for calls at them. Without a limit anvil fills the disk. */
const PAST_STATES = 16
const READY_SECONDS = 30
const BLOCK_SECONDS = 1

/** The running chain. It makes a block for each transaction until `runClock` is called. */
export interface Chain {
  readonly part: Part
  readonly client: ChainClient
  readonly files: ChainFiles
  /** Whether it goes on from a kept state. */
  readonly isRestored: boolean
}

/**
 * Starts anvil, from the newest kept state if there is one.
 * @param options `folder`: where its state is kept; `beginning`: a new chain's first moment, in unix seconds.
 */
export async function startChain(options: {
  readonly folder: string
  readonly port: number
  readonly log: string
  readonly beginning: number
}): Promise<Chain> {
  mkdirSync(options.folder, { recursive: true })
  const files = chainFiles(options.folder)
  const isRestored = chooseState(files)
  const origin = isRestored ? ['--load-state', files.loaded] : ['--timestamp', String(options.beginning)]
  const part = await startPart({
    name: 'The chain (anvil)',
    program: anvil,
    args: [
      ...['--port', String(options.port), '--chain-id', String(LOCAL_CHAIN.id), '--silent'],
      ...['--accounts', String(FUNDED_ACCOUNTS), '--prune-history', String(PAST_STATES)],
      ...['--dump-state', files.atExit, ...origin],
    ],
    log: options.log,
    stopSignal: 'TERM',
    patience: 30,
  })
  const client = chainClient(`http://127.0.0.1:${options.port}`)
  await whenReady(part, () => client.getChainId(), READY_SECONDS)
  return { part, client, files, isRestored }
}

/**
 * Lets the chain's clock run: from now on there is a block each second. A restored chain is ahead of our clock by as
 * much as before, and never behind its own last block.
 */
export async function runClock({ client, files, isRestored }: Chain): Promise<void> {
  if (isRestored) {
    const { timestamp } = await client.getBlock()
    const ahead = Math.max(readClock(files.clock), Number(timestamp) + BLOCK_SECONDS - now())
    if (ahead > 0) await client.increaseTime({ seconds: ahead })
  }
  await client.setIntervalMining({ interval: BLOCK_SECONDS })
}
