import { type Address, encodeFunctionData } from 'viem'
import { budgetRoundAbi } from '../../generated/abi.ts'
import { settlementOrder } from '../../ts/order.ts'
import type { City } from '../City.ts'
import type { GasByAction } from '../GasByAction.ts'
import { COST, DAY, openRound } from './openRound.ts'

const PROJECTS = 100
const CITIZENS = 100
/** What a measured line holds, in kopecks. */
const AMOUNT = 100_000

/**
 * A round of a hundred projects and a hundred citizens, from joining it to settling it. Every piggy bank holds coins
 * before a ballot is measured, as for all but the first voters of a real round.
 */
export async function measureRound(city: City): Promise<GasByAction> {
  const { chain } = city
  const enrolmentStart = (await chain.now()) + DAY
  const round = await openRound(city, PROJECTS, enrolmentStart)
  const citizens = city.residents.slice(0, CITIZENS)
  const citizen = (i: number) => citizens.at(i) ?? city.treasurer

  await chain.warpTo(enrolmentStart)
  const enrol = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrol' })
  for (const wallet of citizens.slice(1)) await chain.spend(wallet, round, enrol)
  const enrolGas = await chain.spend(citizen(0), round, enrol)

  await chain.warpTo(enrolmentStart + DAY)
  const cast = (wallet: Address, first: number, lines: number, amount = AMOUNT) => {
    const cart = Array.from({ length: lines }, (_, i) => ({ project: first + i, amount }))
    return chain.spend(
      wallet,
      round,
      encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallot', args: [cart] }),
    )
  }
  for (let ten = 0; ten < 10; ten++) await cast(citizen(-1 - ten), 10 * ten, 10, 1_000 * (ten + 1))
  const ballots = {
    ballot1First: await cast(citizen(0), 3, 1),
    ballot5First: await cast(citizen(1), 3, 5),
    ballot10First: await cast(citizen(2), 3, 10),
    ballot5Replace: await cast(citizen(1), 5, 5, AMOUNT / 2),
  }

  await chain.warpTo(enrolmentStart + 2 * DAY)
  const raised = await chain.client.readContract({
    address: round,
    abi: budgetRoundAbi,
    functionName: 'raised',
  })
  const order = settlementOrder(raised.map((coins) => ({ raised: BigInt(coins), cost: BigInt(COST) })))
  const settle = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'settle', args: [order] })
  return { enrol: enrolGas, ...ballots, settle100: await chain.spend(citizen(0), round, settle) }
}
