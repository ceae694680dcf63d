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
/** A district's list, and a long one of a whole city. */
const [LIST, LONG_LIST] = [20, 100]

type Citizen = ReturnType<City['chain']['account']>

/**
 * Signed ballots and enrolments, sent in batches, per citizen: the whole transaction divided by how many are in it. The
 * ballots are first ballots of enrolled citizens. Each has 5 lines (or 10); a batch's carts begin all over the round's 20
 * projects (`…Of100…`: 100), each of whose piggy banks holds coins. Those who enrol together are neighbours in the register.
 */
export async function measureBatches(city: City): Promise<GasByAction> {
  const citizens = Array.from({ length: CITIZENS }, (_, i) => city.chain.account(FIRST_CITIZEN + i))
  const args = [citizens.map(({ address }) => residentOf(address))] as const
  const register = encodeFunctionData({ abi: citizenRegistryAbi, functionName: 'registerBatch', args })
  await city.chain.spend(city.registrar.address, city.contracts.citizenRegistry, register)
  const ballots = async (n: number, lines: number, projects: number) =>
    Math.round((await measure(city, citizens, n, lines, projects)).ballots / n)
  const many = await measure(city, citizens, 250, 5, LIST)
  return {
    ballotBatch10PerBallot: await ballots(10, 5, LIST),
    ballotBatch100PerBallot: await ballots(100, 5, LIST),
    ballotBatch250PerBallot: Math.round(many.ballots / 250),
    ballotBatch250TenPerBallot: await ballots(250, 10, LIST),
    ballotBatch250Of100PerBallot: await ballots(250, 5, LONG_LIST),
    enrolBatch100PerCitizen: Math.round(many.enrolments / ENROLLED_TOGETHER),
  }
}

/** @returns Gas of the transaction with `n` ballots, and of that with the last hundred enrolments. */
async function measure(
  city: City,
  citizens: readonly Citizen[],
  n: number,
  lines: number,
  projects: number,
): Promise<{ ballots: number; enrolments: number }> {
  const { chain } = city
  const enrolmentStart = (await chain.now()) + DAY
  const round = await openRound(city, projects, enrolmentStart)
  const domain = { address: round, chainId: chain.client.chain.id }
  await chain.warpTo(enrolmentStart)
  const terms = await chain.client.readContract({ address: round, abi, functionName: 'termsHash' })
  const signatures = await Promise.all(
    citizens.map((citizen) => citizen.signTypedData(enrolmentTypedData(terms, domain))),
  )
  await send(city, round, 'enrolBatch', packEnrolments(signatures.slice(0, -ENROLLED_TOGETHER)))
  const last = packEnrolments(signatures.slice(-ENROLLED_TOGETHER))
  const enrolments = await send(city, round, 'enrolBatch', last)

  await chain.warpTo(enrolmentStart + DAY)
  const share = BigInt(await chain.client.readContract({ address: round, abi, functionName: 'share' }))
  const step = stepOf(share)
  const sign = async (citizen: Citizen, i: number, first: number, count: number): Promise<SignedBallot> => {
    const ballot = { sequence: 2, lines: cart(first, count, share, step, i) }
    return { ...ballot, signature: await citizen.signTypedData(ballotTypedData(ballot, domain)) }
  }
  const fillers = citizens.slice(0, FILLERS)
  const filled = fillers.map((citizen, i) => sign(citizen, i, (10 * i) % projects, 10))
  await send(city, round, 'castBallots', packBallots(await Promise.all(filled), step))
  const voters = citizens.slice(FILLERS, FILLERS + n)
  const cast = voters.map((citizen, i) => sign(citizen, i, (7 * i) % (projects + 1 - lines), lines))
  return {
    ballots: await send(city, round, 'castBallots', packBallots(await Promise.all(cast), step)),
    enrolments,
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
): Promise<number> {
  return chain.spend(treasurer, round, encodeFunctionData({ abi, functionName, args: [packed] }))
}
