import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { settlementOrder } from '@initiative-citizen/contracts/order'
import { type Address, encodeFunctionData } from 'viem'
import type { City } from './City.ts'
import { officeCall } from './officeCall.ts'
import type { Plan } from './plan.ts'

/** What the contract computed. */
export interface Outcome {
  /** By project id in the round: whether it is funded. */
  readonly isFunded: (id: number) => boolean
  /** Each piggy bank's kopecks, by project id in the round. */
  readonly raised: readonly bigint[]
}

/**
 * Settles a round after its close. Anyone may; the registrar does.
 * @throws viem's ContractFunctionExecutionError with the contract's own reason when it refuses.
 */
export async function settleRound(city: City, round: Address, { listed }: Plan): Promise<Outcome> {
  const { client } = city.ledger
  const contract = { address: round, abi: budgetRoundAbi } as const
  const raised = (await client.readContract({ ...contract, functionName: 'raised' })).map(BigInt)
  const order = settlementOrder(listed.map(({ cost }, id) => ({ cost, raised: raised[id] ?? 0n })))
  const call = { abi: budgetRoundAbi, functionName: 'settle', args: [order] } as const
  await client.simulateContract({ ...call, address: round, account: city.registrar })
  await officeCall(city, city.registrar, { to: round, data: encodeFunctionData(call) })
  const funded = await client.readContract({ ...contract, functionName: 'funded' })
  return { raised, isFunded: (id) => ((funded >> BigInt(id)) & 1n) === 1n }
}
