import type { Hex } from 'viem'
import type { Rpc } from './Rpc.ts'

/** The block at which all state is read. */
export interface Head {
  readonly number: bigint
  readonly hash: Hex
  /** Unix seconds. */
  readonly timestamp: number
}

/** @throws RpcUnavailable */
export async function readHead(rpc: Rpc): Promise<Head> {
  const block = await rpc.result('eth_getBlockByNumber', ['latest', false])
  const { number, hash, timestamp } = block as { number: Hex; hash: Hex; timestamp: Hex }
  return { number: BigInt(number), hash, timestamp: Number(timestamp) }
}
