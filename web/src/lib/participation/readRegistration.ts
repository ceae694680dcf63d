import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import { callContract } from '../chain/callContract.ts'
import type { RpcRequest } from '../chain/rpc.ts'
import type { Registration } from './Participation.ts'

/** `ICitizenRegistry.Status`, in the contract's order. */
const STATUSES = [null, 'Active', 'Revoked', 'Lost'] as const

/** @returns What the register knows of a wallet; null if it never saw it. @throws RpcError */
export async function readRegistration(
  request: RpcRequest,
  registry: Address,
  wallet: Address,
): Promise<Registration | null> {
  const { index, district, status, registeredAt } = await callContract(request, {
    abi: citizenRegistryAbi,
    address: registry,
    functionName: 'citizenOf',
    args: [wallet],
  })
  const known = STATUSES[status]
  return known ? { index, district, status: known, registeredAt } : null
}
