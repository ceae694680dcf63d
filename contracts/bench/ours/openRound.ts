import { type Address, encodeFunctionData, sha256, toHex } from 'viem'
import { budgetRoundFactoryAbi } from '../../generated/abi.ts'
import type { City } from '../City.ts'

export const DAY = 86_400
/** Kopecks. With a hundred citizens a share is 10,000.00. */
const BUDGET = 100_000_000
export const COST = BUDGET / 10

/**
 * Opens a round with a day of enrolment and a day of voting.
 * @param projects How many projects it has.
 * @param enrolmentStart Unix time.
 * @returns Where it stands.
 */
export async function openRound(
  { chain, contracts, treasurer }: City,
  projects: number,
  enrolmentStart: number,
): Promise<Address> {
  const terms = {
    name: 'Бюджет на стенде',
    symbol: 'СТЕНД',
    budget: BUDGET,
    threshold: 0,
    district: 0,
    enrolmentStart,
    votingStart: enrolmentStart + DAY,
    votingEnd: enrolmentStart + 2 * DAY,
    order: sha256(toHex('order')),
    treasury: treasurer,
    rule: contracts.greedyByRaised,
    projects: Array.from({ length: projects }, (_, i) => ({ cost: COST, body: sha256(toHex(i)) })),
  }
  const call = { abi: budgetRoundFactoryAbi, functionName: 'openRound', args: [terms] } as const
  const factory = contracts.budgetRoundFactory
  const { result } = await chain.client.simulateContract({ ...call, address: factory, account: treasurer })
  await chain.spend(treasurer, factory, encodeFunctionData(call))
  return result
}
