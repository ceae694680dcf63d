import {
  type Account,
  type Address,
  createTestClient,
  type Hex,
  http,
  publicActions,
  walletActions,
} from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'

const MNEMONIC = 'test test test test test test test test test test test junk'

/** A chain on which anybody can be anyone: what matters here is only what a transaction costs. */
export class Chain {
  readonly client

  constructor(url: string) {
    this.client = createTestClient({
      mode: 'anvil',
      chain: foundry,
      transport: http(url),
      pollingInterval: 10,
      cacheTime: 0,
    })
      .extend(publicActions)
      .extend(walletActions)
  }

  /** Account number `i` of a fixed family, so that every run has the same addresses and the same calldata. */
  account(i: number): ReturnType<typeof mnemonicToAccount> {
    return mnemonicToAccount(MNEMONIC, { addressIndex: i })
  }

  /**
   * Sends one call as a transaction of its own.
   * @returns The gas that the whole transaction used: base cost, calldata and execution.
   * @throws When it reverts.
   */
  async spend(from: Address, to: Address, data: Hex): Promise<number> {
    return Number((await this.#send(from, { to, data })).gasUsed)
  }

  /** Deploys a contract. @returns Its address. */
  async deploy(deployer: Account, data: Hex): Promise<Address> {
    const { contractAddress } = await this.#send(deployer.address, { data })
    if (!contractAddress) throw new Error('A contract was not deployed.')
    return contractAddress
  }

  /** Moves the clock: the next block has this time, in unix seconds. */
  async warpTo(timestamp: number): Promise<void> {
    await this.client.setNextBlockTimestamp({ timestamp: BigInt(timestamp) })
    await this.client.mine({ blocks: 1 })
  }

  async now(): Promise<number> {
    return Number((await this.client.getBlock()).timestamp)
  }

  async #send(from: Address, transaction: { to?: Address; data: Hex }) {
    const hash = await this.client.sendUnsignedTransaction({ from, gasPrice: 0n, ...transaction })
    const receipt = await this.client.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success') throw new Error(`A transaction to ${transaction.to} reverted: ${hash}`)
    return receipt
  }
}
