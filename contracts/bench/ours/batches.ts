import { type Address, encodeFunctionData, type Hex } from 'viem'
import { budgetRoundAbi as abi, citizenRegistryAbi } from '../../generated/abi.ts'
import { stepOf } from '../../ts/ballot.ts'
import { ballotTypedData, packBallots, type SignedBallot } from '../../ts/signedBallot.ts'
import { enrolmentTypedData, packEnrolments } from '../../ts/signedEnrolment.ts'
import { type City, residentOf } from '../City.ts'
import type { GasByAction } from '../GasByAction.ts'
import { DAY, openRound } from './openRound.ts'

const FIRST_CITIZEN = 4_000
const CITIZENS = 260
/** Who fill every piggy bank before anything is measured, ten projects each. */
const FILLERS = 10
const ENROLLED_TOGETHER = 100
const PROJECTS = 100

type Citizen = ReturnType<City['chain']['account']>

/**
 * Signed ballots and enrolments, sent in batches, per citizen: the whole transaction divided by how many are in it. The
 * ballots are first ballots of enrolled citizens; each puts coins into 5 (or 10) neighbouring projects, and a batch's
 * carts begin at all of the round's hundred projects, all of whose piggy banks hold coins. Those who enrol together are
 * neighbours in the register.
 */
export async function measureBatches(city: City): Promise<GasByAction> {
  const citizens = Array.from({ length: CITIZENS }, (_, i) => city.chain.account(FIRST_CITIZEN + i))
  const args = [citizens.map(({ address }) => residentOf(address))] as const
  const register = encodeFunctionData({ abi: citizenRegistryAbi, functionName: 'registerBatch', args })
  await city.chain.spend(city.registrar.address, city.contracts.citizenRegistry, register)
  const measured = async (lines: number, n: number) => measureBallots(city, citizens, lines, n)
  const [ten, hundred] = [await measured(5, 10), await measured(5, 100)]
  const [many, long] = [await measured(5, 250), await measured(10, 250)]
  return {
    ballotBatch10PerBallot: ten.ballot,
    ballotBatch100PerBallot: hundred.ballot,
    ballotBatch250PerBallot: many.ballot,
    ballotBatch250TenPerBallot: long.ballot,
    enrolBatch100PerCitizen: many.enrolment,
  }
}

async function measureBallots(city: City, citizens: readonly Citizen[], lines: number, n: number) {
  const { chain } = city
  const enrolmentStart = (await chain.now()) + DAY
  const round = await openRound(city, enrolmentStart)
  const domain = { address: round, chainId: chain.client.chain.id }
  await chain.warpTo(enrolmentStart)
  const terms = await chain.client.readContract({ address: round, abi, functionName: 'termsHash' })
  const enrolments = await Promise.all(
    citizens.map((citizen) => citizen.signTypedData(enrolmentTypedData(terms, domain))),
  )
  const enrol = (signatures: readonly Hex[]) => send(city, round, 'enrolBatch', packEnrolments(signatures))
  await enrol(enrolments.slice(0, -ENROLLED_TOGETHER))
  const enrolment = await enrol(enrolments.slice(-ENROLLED_TOGETHER))

  await chain.warpTo(enrolmentStart + DAY)
  const share = await chain.client.readContract({ address: round, abi, functionName: 'share' })
  const step = stepOf(BigInt(share))
  const sign = async (citizen: Citizen, i: number, first: number, count: number): Promise<SignedBallot> => {
    const ballot = { sequence: 2, lines: cart(first, count, BigInt(share), step, i) }
    return { ...ballot, signature: await citizen.signTypedData(ballotTypedData(ballot, domain)) }
  }
  const fillers = citizens.slice(0, FILLERS)
  const filled = await Promise.all(fillers.map((citizen, i) => sign(citizen, i, 10 * i, 10)))
  await send(city, round, 'castBallots', packBallots(filled, step))
  const ballots = await Promise.all(
    citizens
      .slice(FILLERS, FILLERS + n)
      .map((citizen, i) => sign(citizen, i, (7 * i) % (PROJECTS + 1 - lines), lines)),
  )
  const ballot = await send(city, round, 'castBallots', packBallots(ballots, step))
  return {
    ballot: Math.round(ballot / n),
    enrolment: Math.round(enrolment / ENROLLED_TOGETHER),
  }
}

/** `count` lines that differ from citizen to citizen, and together hold nearly a share. */
function cart(first: number, count: number, share: bigint, step: bigint, citizen: number) {
  const each = share / BigInt(count) / step
  return Array.from({ length: count }, (_, i) => ({
    project: first + i,
    amount: (each - BigInt((citizen * 13 + i * 29) % 200)) * step,
  }))
}

function send(
  { chain, treasurer }: City,
  round: Address,
  functionName: 'castBallots' | 'enrolBatch',
  packed: Hex,
) {
  return chain.spend(treasurer, round, encodeFunctionData({ abi, functionName, args: [packed] }))
}
