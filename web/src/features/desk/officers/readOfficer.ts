import { departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import { callContract } from '../../../lib/chain/callContract.ts'
import type { RpcRequest } from '../../../lib/chain/rpc.ts'

/** An account's present appointment. */
export interface Officer {
  /** The appointment's number. */
  readonly id: number
  /** The department's number. */
  readonly department: number
  /** Whether this officer leads it. */
  readonly head: boolean
  /** How many besides the preparer must sign its answers. */
  readonly approvals: number
}

/**
 * @param registry Address of the DepartmentRegistry.
 * @returns Where an account serves now; null if nowhere.
 * @throws RpcError
 */
export async function readOfficer(
  request: RpcRequest,
  registry: Address,
  account: Address,
): Promise<Officer | null> {
  const contract = { abi: departmentRegistryAbi, address: registry } as const
  const { id, department } = await callContract(request, {
    ...contract,
    functionName: 'officerOf',
    args: [account],
  })
  if (id === 0) return null
  const { head, approvals } = await callContract(request, {
    ...contract,
    functionName: 'departmentOf',
    args: [department],
  })
  return { id, department, head: head === id, approvals }
}
