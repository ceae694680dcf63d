import type { Hex } from 'viem'
import type { Rpc } from './Rpc.ts'

/** The block at which all state is read. */
export interface Head {
  readonly number: bigint
  readonly hash: Hex
  /** Unix seconds. */
  readonly timestamp: number
}

/**
 * Reads a block's place in the chain.
 * @param at Its number; the latest without.
 * @throws RpcUnavailable
 */
export async function readHead(rpc: Rpc, at?: bigint): Promise<Head> {
  const tag = at === undefined ? 'latest' : `0x${at.toString(16)}`
  const block = await rpc.result('eth_getBlockByNumber', [tag, false])
  const { number, hash, timestamp } = block as { number: Hex; hash: Hex; timestamp: Hex }
  return { number: BigInt(number), hash, timestamp: Number(timestamp) }
}
