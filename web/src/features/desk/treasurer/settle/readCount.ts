import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { Address, ContractFunctionParameters } from 'viem'
import { readRound } from '../../../../lib/chain/readRound.ts'
import { readStanding } from '../../../../lib/chain/readStanding.ts'
import type { RpcRequest } from '../../../../lib/chain/rpc.ts'
import type { Config } from '../../../../lib/config/config.ts'
import { countOutcome, type OutcomeStep, type RuleName } from '../../../../lib/round/outcome.ts'
import type { Call } from '../../pen/Pen.ts'

/** How the contract will count a round. */
export interface Count {
  /** Every project once, in the order that the contract demands. */
  readonly steps: readonly OutcomeStep[]
  readonly budget: bigint
  /** What has the contract count so. */
  readonly call: Call
}

/**
 * Counts a round by what stands in its contract now.
 * @returns The count, and the call that names its order of projects to the contract.
 * @throws RpcError When the chain does not answer.
 */
export async function readCount(request: RpcRequest, config: Config, address: Address): Promise<Count> {
  const { contracts, startBlock } = config
  const factory = { address: contracts.budgetRoundFactory, startBlock }
  const [round, { raised }] = await Promise.all([
    readRound(request, address, factory),
    readStanding(request, address),
  ])
  const rule: RuleName =
    round.rule.toLowerCase() === contracts.fillToCost.toLowerCase() ? 'FillToCost' : 'GreedyByRaised'
  const { budget, threshold, projects } = round
  const steps = countOutcome({ rule, budget, threshold, costs: projects.map(({ cost }) => cost) }, raised)
  const call = {
    abi: budgetRoundAbi,
    address,
    functionName: 'settle',
    args: [steps.map(({ project }) => project)],
  } satisfies ContractFunctionParameters<typeof budgetRoundAbi, 'nonpayable', 'settle'>
  return { steps, budget, call }
}
