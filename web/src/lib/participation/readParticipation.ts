import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import { callContract } from '../chain/callContract.ts'
import type { RpcRequest } from '../chain/rpc.ts'
import type { Participation } from './Participation.ts'
import { readRegistration } from './readRegistration.ts'

/**
 * Reads where a wallet stands in a round, from the chain: it is what a citizen is about to sign upon.
 * @throws RpcError When the node is away.
 */
export async function readParticipation(
  request: RpcRequest,
  { registry, round, wallet }: { registry: Address; round: Address; wallet: Address },
): Promise<Participation> {
  const call = { abi: budgetRoundAbi, address: round } as const
  const [registration, [lines, sequence], share, step] = await Promise.all([
    readRegistration(request, registry, wallet),
    callContract(request, { ...call, functionName: 'ballotOf', args: [wallet] }),
    callContract(request, { ...call, functionName: 'share', args: [] }),
    callContract(request, { ...call, functionName: 'step', args: [] }),
  ])
  const personEnrolled =
    registration !== null &&
    (await callContract(request, { ...call, functionName: 'isEnrolled', args: [registration.index] }))
  const ballot = lines.map(({ project, amount }) => ({ project, amount: BigInt(amount) }))
  return { wallet, registration, personEnrolled, sequence, ballot, share: BigInt(share), step: BigInt(step) }
}
