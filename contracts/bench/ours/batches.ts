import type { City } from '../City.ts'
import type { GasByAction } from '../GasByAction.ts'
import { castBallots, openSignedRound, registerCitizens, signBallot } from './signedRound.ts'

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
  await registerCitizens(city, citizens)
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
  const round = await openSignedRound(city, citizens, projects)
  const fillers = citizens.slice(0, FILLERS)
  const filled = fillers.map((citizen, i) => signBallot(round, citizen, i, (10 * i) % projects, 10))
  await city.chain.spend(city.treasurer, round.address, castBallots(round, await Promise.all(filled)))
  const voters = citizens.slice(FILLERS, FILLERS + n)
  const cast = voters.map((citizen, i) =>
    signBallot(round, citizen, i, (7 * i) % (projects + 1 - lines), lines),
  )
  const data = castBallots(round, await Promise.all(cast))
  return {
    ballots: await city.chain.spend(city.treasurer, round.address, data),
    enrolments: round.enrolments,
  }
}
