import { createPublicClient, type Hex, http, type Log, numberToHex, type PublicClient } from 'viem'
import { type Answer, batch, type Call, resultOf } from './rpc.ts'

/** What a mined transaction came to. */
export interface Receipt {
  readonly hash: Hex
  readonly succeeded: boolean
  readonly gasUsed: number
  /** As the node gives them; their numbers are hexadecimal. */
  readonly logs: readonly Log[]
}

/** How often blocks are mined for transactions that a crowded pool has not let in yet. */
const MAX_BLOCKS_A_BATCH = 100

/**
 * An anvil's chain, driven by batches: it mines when told to, and its clock goes where it is set. What voters do in weeks
 * comes in full blocks one after another, which would drive the base fee up without end (EIP-1559): it is held.
 */
export class Ledger {
  readonly url: string
  readonly client: PublicClient
  #baseFee: Hex | undefined

  constructor(url: string) {
    this.url = url
    this.client = createPublicClient({ transport: http(url), pollingInterval: 50 })
  }

  /**
   * Sends signed transactions and mines until each is in a block.
   * @param transactions Raw; those of one sender ascending by nonce.
   * @returns Their receipts, in that order.
   * @throws When the node does not take one.
   */
  async deliver(transactions: readonly Hex[]): Promise<Receipt[]> {
    const sent = await this.ask(
      transactions.map((raw) => ({ method: 'eth_sendRawTransaction', params: [raw] })),
    )
    const hashes = sent.map(resultOf)
    for (let blocks = 0; blocks < MAX_BLOCKS_A_BATCH; ++blocks) {
      await this.mine()
      const receipts = await this.ask(
        hashes.map((hash) => ({ method: 'eth_getTransactionReceipt', params: [hash] })),
      )
      const found = receipts.map((answer) => resultOf(answer) as RpcReceipt | null)
      if (found.every((receipt) => receipt !== null)) return found.map(toReceipt)
    }
    throw new Error(`${transactions.length} transactions are not mined after ${MAX_BLOCKS_A_BATCH} blocks.`)
  }

  /** Mines a block at a time (unix seconds), or right away if that time has passed. */
  async moveTo(time: number): Promise<void> {
    const { timestamp } = await this.client.getBlock()
    if (time > Number(timestamp)) await this.mine(time)
  }

  /** Mines one block, now or at a time in unix seconds. */
  async mine(time?: number): Promise<void> {
    this.#baseFee ??= numberToHex((await this.client.getBlock()).baseFeePerGas ?? 0n)
    await this.#do('anvil_setNextBlockBaseFeePerGas', this.#baseFee)
    await this.#do('evm_mine', ...(time === undefined ? [] : [time]))
  }

  async #do(method: string, ...params: readonly unknown[]): Promise<void> {
    resultOf((await this.ask([{ method, params }]))[0])
  }

  ask(calls: readonly Call[]): Promise<Answer[]> {
    return batch(this.url, calls)
  }
}

interface RpcReceipt {
  readonly transactionHash: Hex
  readonly status: Hex
  readonly gasUsed: Hex
  readonly logs: readonly Log[]
}

function toReceipt({ transactionHash, status, gasUsed, logs }: RpcReceipt): Receipt {
  return { hash: transactionHash, succeeded: status === '0x1', gasUsed: Number(gasUsed), logs }
}
