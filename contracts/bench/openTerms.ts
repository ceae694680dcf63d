import { type Address, encodeFunctionData } from 'viem'
import { budgetRoundFactoryAbi } from '../generated/abi.ts'
import type { RoundTerms } from '../ts/terms.ts'
import type { City } from './City.ts'

/**
 * Opens a round by the treasurer.
 * @returns Where it stands.
 */
export async function openTerms(
  { chain, contracts, treasurer }: Pick<City, 'chain' | 'contracts' | 'treasurer'>,
  terms: RoundTerms,
): Promise<Address> {
  const call = { abi: budgetRoundFactoryAbi, functionName: 'openRound', args: [terms] } as const
  const factory = contracts.budgetRoundFactory
  const { result } = await chain.client.simulateContract({ ...call, address: factory, account: treasurer })
  await chain.spend(treasurer, factory, encodeFunctionData(call))
  return result
}
