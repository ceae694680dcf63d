import { anvil } from '../build/contracts.ts'
import { chainClient, LOCAL_CHAIN } from '../chain/client.ts'
import { type Part, startPart } from '../process/part.ts'
import { whenReady } from '../process/whenReady.ts'

/** A block as large as Ethereum's; anvil holds each transaction to EIP-7825's 16,777,216 gas. */
export const BLOCK_GAS = 60_000_000
const READY_SECONDS = 30

/**
 * Starts a chain that makes a block for each transaction until it is told otherwise. It keeps all blocks in memory, and no
 * state but the newest: it would copy the whole of it with each block.
 * @returns The part, and a client.
 */
export async function startScaleChain(
  port: number,
  log: string,
): Promise<{ part: Part; client: ReturnType<typeof chainClient> }> {
  const part = await startPart({
    name: 'The chain (anvil)',
    program: anvil,
    args: [
      ...['--port', String(port), '--chain-id', String(LOCAL_CHAIN.id), '--silent', '--accounts', '100'],
      ...['--gas-limit', String(BLOCK_GAS), '--enable-tx-gas-limit', '--order', 'fifo'],
      '--prune-history',
    ],
    log,
    stopSignal: 'TERM',
    patience: 10,
  })
  const client = chainClient(`http://127.0.0.1:${port}`)
  await whenReady(part, () => client.getChainId(), READY_SECONDS)
  return { part, client }
}
