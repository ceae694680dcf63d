import { RpcError } from './RpcError.ts'
import type { RpcRequest } from './rpc.ts'

/** A block's place and its time in unix seconds. */
export interface BlockPoint {
  readonly number: number
  readonly timestamp: number
}

/** @returns The chain's latest block. @throws RpcError */
export async function latestBlock(request: RpcRequest): Promise<BlockPoint> {
  const block = await request('eth_getBlockByNumber', ['latest', false])
  if (typeof block !== 'object' || block === null || !('number' in block) || !('timestamp' in block)) {
    throw new RpcError('eth_getBlockByNumber', 'the answer is not a block')
  }
  return { number: Number(block.number), timestamp: Number(block.timestamp) }
}
