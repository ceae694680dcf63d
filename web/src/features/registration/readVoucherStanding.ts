import { accessManagerAbi, citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, toFunctionSelector } from 'viem'
import { callContract } from '../../lib/chain/callContract.ts'
import type { RpcRequest } from '../../lib/chain/rpc.ts'
import { readRegistration } from '../../lib/participation/readRegistration.ts'

const REGISTER_BATCH = toFunctionSelector(
  citizenRegistryAbi.find((item) => item.type === 'function' && item.name === 'registerBatch') as never,
)

/** What the chain says of the two that a voucher names. @throws RpcError When the node is away. */
export async function readVoucherStanding(
  request: RpcRequest,
  { accessManager, citizenRegistry }: { accessManager: Address; citizenRegistry: Address },
  { registrar, wallet }: { registrar: Address; wallet: Address },
): Promise<{ readonly mayRegister: boolean; readonly walletKnown: boolean }> {
  const [[mayRegister], registration] = await Promise.all([
    callContract(request, {
      abi: accessManagerAbi,
      address: accessManager,
      functionName: 'canCall',
      args: [registrar, citizenRegistry, REGISTER_BATCH],
    }),
    readRegistration(request, citizenRegistry, wallet),
  ])
  return { mayRegister, walletKnown: registration !== null }
}
