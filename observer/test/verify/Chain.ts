import { fileURLToPath } from 'node:url'
import { freePort } from '@initiative-citizen/contracts/free-port'
import {
  type Abi,
  type Address,
  createTestClient,
  encodeFunctionData,
  type Hex,
  http,
  publicActions,
  walletActions,
} from 'viem'
import { type HDAccount, mnemonicToAccount } from 'viem/accounts'
import { anvil } from 'viem/chains'
import { startProgram, type Undo, untilAnswered } from '../programs.ts'

const ANVIL = new URL('bin/anvil', import.meta.resolve('@foundry-rs/anvil-linux-amd64/package.json'))
const MNEMONIC = 'test test test test test test test test test test test junk'
const ACCOUNTS = 24

function clientOf(rpc: string) {
  return createTestClient({
    mode: 'anvil',
    chain: anvil,
    transport: http(rpc, { timeout: 120_000 }),
    pollingInterval: 20,
  })
    .extend(publicActions)
    .extend(walletActions)
}

/** A chain for tests, with a block for each transaction, and accounts that have ether. */
export class Chain {
  readonly rpc: string
  readonly client: ReturnType<typeof clientOf>

  private constructor(rpc: string) {
    this.rpc = rpc
    this.client = clientOf(rpc)
  }

  static async start(undo: Undo): Promise<Chain> {
    const port = await freePort()
    startProgram(
      fileURLToPath(ANVIL),
      ['--port', String(port), '--silent', '--accounts', String(ACCOUNTS)],
      {},
      undo,
    )
    const chain = new Chain(`http://127.0.0.1:${port}`)
    await untilAnswered(() => chain.client.getChainId())
    return chain
  }

  account(addressIndex: number): HDAccount {
    return mnemonicToAccount(MNEMONIC, { addressIndex })
  }

  /** Sends a call, which must succeed. */
  async send(
    account: HDAccount,
    to: Address,
    abi: Abi | readonly unknown[],
    functionName: string,
    args: readonly unknown[] = [],
  ): Promise<void> {
    const data = encodeFunctionData({ abi, functionName, args } as never)
    await this.sendData(account, to, data)
  }

  async sendData(account: HDAccount, to: Address | null, data: Hex): Promise<Address | null> {
    const hash = await this.client.sendTransaction({ account, to, data, gas: 8_000_000n })
    const receipt = await this.client.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new Error(`${hash} failed`)
    return receipt.contractAddress ?? null
  }

  async now(): Promise<number> {
    return Number((await this.client.getBlock()).timestamp)
  }

  /** Lets the next block be of this time. */
  async until(timestamp: number): Promise<void> {
    await this.client.setNextBlockTimestamp({ timestamp: BigInt(timestamp) })
    await this.client.mine({ blocks: 1 })
  }
}
