import type { RpcRequest } from '../../../lib/chain/rpc.ts'

/**
 * Moves the local chain's clock on and has a block mined, by anvil's own requests; no other chain knows them.
 * @param seconds How far.
 * @throws RpcError
 */
export async function moveClock(request: RpcRequest, seconds: number): Promise<void> {
  await request('evm_increaseTime', [seconds])
  await request('evm_mine', [])
}
