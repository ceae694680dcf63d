import type { Address, Hex } from 'viem'
import type { RpcLog, RpcTransaction } from './RpcBlock.ts'

/** A block in which the city's contracts logged something, and of it only what concerns the city. */
export interface CityBlock {
  readonly number: bigint
  readonly hash: Hex
  /** Unix seconds. */
  readonly timestamp: number
  /** In the block's order; only those with logs of the city. */
  readonly transactions: readonly CityTransaction[]
}

export interface CityTransaction {
  readonly hash: Hex
  readonly to: Address | null
  readonly input: Hex
  /** As the RPC tells it; who signed it is for `senderOf` to find out. */
  readonly raw: RpcTransaction
  /** The city's logs, the forwarder's included, in order. */
  readonly logs: readonly RpcLog[]
}
