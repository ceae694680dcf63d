import { accessManagerAbi } from '@initiative-citizen/contracts/abi'
import { ROLES } from '@initiative-citizen/contracts/roles'
import type { Address } from 'viem'
import { callContract } from '../../../lib/chain/callContract.ts'
import type { RpcRequest } from '../../../lib/chain/rpc.ts'
import { OFFICES, type Office } from './office.ts'

/** @returns The offices that an account holds now. @throws RpcError */
export async function readOffices(
  request: RpcRequest,
  accessManager: Address,
  account: Address,
): Promise<readonly Office[]> {
  const held = await Promise.all(
    OFFICES.map((office) =>
      callContract(request, {
        abi: accessManagerAbi,
        address: accessManager,
        functionName: 'hasRole',
        args: [ROLES[office], account],
      }),
    ),
  )
  return OFFICES.filter((_, place) => held[place]?.[0])
}
