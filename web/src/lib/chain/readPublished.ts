import { departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, type Hex, zeroHash } from 'viem'
import { callContract } from './callContract.ts'
import type { RpcRequest } from './rpc.ts'

/** `IDepartmentRegistry.Publication`, in the contract's order. */
const PUBLICATIONS = ['categories', 'map'] as const

/**
 * Reads which body the city published last.
 * @returns Its digest; null if there is none.
 * @throws RpcError
 */
export async function readPublished(
  request: RpcRequest,
  registry: Address,
  kind: (typeof PUBLICATIONS)[number],
): Promise<{ digest: Hex | null }> {
  const digest = await callContract(request, {
    abi: departmentRegistryAbi,
    address: registry,
    functionName: 'published',
    args: [PUBLICATIONS.indexOf(kind)],
  })
  return { digest: digest === zeroHash ? null : digest }
}
