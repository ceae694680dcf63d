import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import type { Standing } from '../round/Standing.ts'
import { callContract } from './callContract.ts'
import type { RpcRequest } from './rpc.ts'

/** `IBudgetRound.Phase`, in the contract's order. */
const SETTLED = 4
const CANCELLED = 5

/**
 * Reads what changes in a round from the chain, without the index.
 * @throws RpcError When the node is away, or there is no round at `address`.
 */
export async function readStanding(request: RpcRequest, address: Address): Promise<Standing> {
  const round = { abi: budgetRoundAbi, address, args: [] } as const
  const [phase, enrolled, share, step, raised, funded] = await Promise.all([
    callContract(request, { ...round, functionName: 'phase' }),
    callContract(request, { ...round, functionName: 'enrolled' }),
    callContract(request, { ...round, functionName: 'share' }),
    callContract(request, { ...round, functionName: 'step' }),
    callContract(request, { ...round, functionName: 'raised' }),
    callContract(request, { ...round, functionName: 'funded' }),
  ])
  const settled = phase === SETTLED
  return {
    enrolled,
    share: BigInt(share),
    step: BigInt(step),
    raised: raised.map(BigInt),
    contributors: undefined,
    voters: undefined,
    ballotsCast: undefined,
    settled,
    cancelled: phase === CANCELLED,
    funded: settled ? raised.map((_, number) => (funded >> BigInt(number)) % 2n === 1n) : undefined,
  }
}
