import { departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, zeroHash } from 'viem'
import { callContract } from './callContract.ts'
import type { RpcRequest } from './rpc.ts'

/** A department's key, as its register on chain has it. */
export interface DepartmentKey {
  readonly department: number
  /** Raw X25519 public key. */
  readonly key: string
  /** How many it has published. */
  readonly version: number
}

/**
 * Reads to which key a department's sealed parts are sealed, from the chain: whoever could name another key could read
 * them.
 * @returns Undefined if it has published none.
 * @throws RpcError
 */
export async function readDepartmentKey(
  request: RpcRequest,
  address: Address,
  department: number,
): Promise<DepartmentKey | undefined> {
  const base = { abi: departmentRegistryAbi, address, args: [department] } as const
  const [key, { keyVersion }] = await Promise.all([
    callContract(request, { ...base, functionName: 'keyOf' }),
    callContract(request, { ...base, functionName: 'departmentOf' }),
  ])
  return key === zeroHash ? undefined : { department, key, version: keyVersion }
}
