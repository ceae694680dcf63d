import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '@initiative-citizen/contracts/free-port'
import { batch } from './rpc.ts'

const BINARY = new URL('bin/anvil', import.meta.resolve('@foundry-rs/anvil-linux-amd64/package.json'))
const KEEPER = new URL('withParent.sh', import.meta.url)

/** Room for a batch of ballots in one block. Each transaction is still held to EIP-7825's 16,777,216 gas. */
const BLOCK_GAS = 1_000_000_000
const READY_MS = 30_000
const POLL_MS = 20

export interface Anvil {
  readonly url: string
  /** The most memory that the process ever held, in bytes. */
  peakMemory(): Promise<number>
  stop(): Promise<void>
}

/**
 * Starts a throw-away chain on a free port. Gas costs nothing; nothing is written to disk. It ends with `stop`, or with
 * this process in whatever way that ends. It keeps all transactions, to be verified from them.
 * @throws When anvil does not come up; its own words are in the message.
 */
export async function startAnvil(): Promise<Anvil> {
  const port = await freePort()
  const options = [
    ['--port', String(port)],
    ['--quiet'],
    ['--order', 'fifo'],
    ['--gas-limit', String(BLOCK_GAS)],
    ['--enable-tx-gas-limit'],
    ['--block-base-fee-per-gas', '0'],
    ['--gas-price', '0'],
    ['--prune-history'],
  ].flat()
  const keeper = spawn(fileURLToPath(KEEPER), [fileURLToPath(BINARY), ...options])
  await once(keeper, 'spawn')
  const ended = once(keeper, 'exit')
  let words = ''
  keeper.stderr.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-2_000)
  })
  const [pid] = await once(keeper.stdout, 'data')

  const url = `http://127.0.0.1:${port}`
  const isReady = async () => {
    for (const begun = Date.now(); Date.now() - begun < READY_MS; await sleep(POLL_MS)) {
      if (await answers(url)) return true
    }
    return false
  }
  if (!(await Promise.race([isReady(), ended.then(() => false)]))) {
    keeper.stdin.end()
    throw new Error(`anvil did not come up on port ${port}. It said: ${words.trim() || 'nothing'}`)
  }
  return {
    url,
    peakMemory: () => peakMemoryOf(Number(pid)),
    stop: async () => {
      keeper.stdin.end()
      await ended
    },
  }
}

async function answers(url: string): Promise<boolean> {
  return batch(url, [{ method: 'eth_chainId', params: [] }]).then(
    () => true,
    () => false,
  )
}

async function peakMemoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024
}
