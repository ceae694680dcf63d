import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, type Hex, isAddressEqual, zeroAddress } from 'viem'
import { callContract } from '../../../../lib/chain/callContract.ts'
import type { RpcRequest } from '../../../../lib/chain/rpc.ts'

/** Why the chain would not take a new resident. */
export type ChainProblem =
  /** This very person has this very wallet already. */
  | { readonly kind: 'registered'; readonly index: number }
  /** The person is registered with another wallet. */
  | { readonly kind: 'otherWallet'; readonly index: number; readonly wallet: Address }
  /** The wallet is, or was, another person's. */
  | { readonly kind: 'walletUsed'; readonly index: number }

/** @returns What stands against registering this person with this wallet; null if nothing does. @throws RpcError */
export async function checkResident(
  request: RpcRequest,
  registry: Address,
  { wallet, nullifier }: { wallet: Address; nullifier: Hex },
): Promise<ChainProblem | null> {
  const contract = { abi: citizenRegistryAbi, address: registry } as const
  const [[current, index], citizen] = await Promise.all([
    callContract(request, { ...contract, functionName: 'personOf', args: [nullifier] }),
    callContract(request, { ...contract, functionName: 'citizenOf', args: [wallet] }),
  ])
  if (!isAddressEqual(current, zeroAddress)) {
    return isAddressEqual(current, wallet)
      ? { kind: 'registered', index }
      : { kind: 'otherWallet', index, wallet: current }
  }
  return citizen.index === 0 ? null : { kind: 'walletUsed', index: citizen.index }
}
