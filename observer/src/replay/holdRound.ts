import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { Address, Hex } from 'viem'
import type { Election } from '../pabulib/election.ts'
import { readVotes } from '../pabulib/votes.ts'
import type { RoundBodies } from './bodies.ts'
import type { City } from './City.ts'
import { openRound } from './openRound.ts'
import type { Plan } from './plan.ts'
import { registerVoters } from './registerVoters.ts'
import { type Outcome, settleRound } from './settleRound.ts'
import type { Tally } from './Tally.ts'
import type { Way } from './Way.ts'

/** How long a round's phases are, in seconds. The chain's clock is moved on as soon as a phase's work is done. */
export interface Schedule {
  /** From opening to enrolment. */
  readonly announced: number
  readonly enrolment: number
  readonly voting: number
}

/** Hears how far a stage has come. */
export type OnProgress = (stage: string, done: number, total: number) => void

export interface Held extends Tally {
  readonly round: Address
  readonly outcome: Outcome
}

/**
 * Holds an election as a round, from registration to settlement.
 * @param city Where; its chain's clock is moved on.
 * @param secret 32 random bytes, from which all voters' keys come.
 * @throws When the contracts refuse what they should accept.
 */
export async function holdRound(
  city: City,
  what: {
    readonly election: Election
    readonly voters: number
    readonly plan: Plan
    readonly bodies: RoundBodies
    readonly schedule: Schedule
    readonly secret: Hex
    readonly way: Way
  },
  onProgress: OnProgress,
): Promise<Held> {
  const { election, voters, plan, bodies, schedule, secret, way } = what
  const { ledger } = city
  const stage = (name: string) => (done: number) => onProgress(name, done, voters)

  await registerVoters(city, enrolledIds(election, voters, plan), secret, stage('Registering voters'))
  const now = Number((await ledger.client.getBlock()).timestamp)
  const enrolmentStart = now + schedule.announced
  const votingStart = enrolmentStart + schedule.enrolment
  const votingEnd = votingStart + schedule.voting
  const round = await openRound(city, {
    name: bodies.title,
    symbol: 'REPLAY',
    budget: Number(plan.budget),
    threshold: Number(plan.threshold),
    district: 0,
    ...{ enrolmentStart, votingStart, votingEnd },
    order: bodies.order.digest,
    treasury: city.treasury,
    rule: city.book.contracts.greedyByRaised,
    projects: plan.listed.map(({ cost }, id) => ({
      cost: Number(cost),
      body: bodies.projects[id]?.digest ?? '0x',
    })),
  })
  await ledger.moveTo(enrolmentStart)
  await way.enrol(city, round, enrolledIds(election, voters, plan), secret, stage('Enrolling voters'))
  await ledger.moveTo(votingStart)
  await requireShare(city, round, plan)
  const { metadata } = election
  const tally = await way.cast(
    city,
    round,
    readVotes(election),
    { metadata, plan, secret },
    stage('Casting ballots'),
  )
  await ledger.moveTo(votingEnd)
  return { ...tally, round, outcome: await settleRound(city, round, plan) }
}

/** The file's voters, then those who only enrol. No cell of a file begins with a blank, so theirs are ids of no voter. */
async function* enrolledIds(election: Election, voters: number, { enrolled }: Plan): AsyncGenerator<string> {
  for await (const { voter } of readVotes(election)) yield voter
  for (let n = voters; n < enrolled; n++) yield ` ${n}`
}

/** All arithmetic rests on it: if the contract's share is another, points would be worth something else. */
async function requireShare({ ledger }: City, round: Address, { share }: Plan): Promise<void> {
  const actual = await ledger.client.readContract({
    address: round,
    abi: budgetRoundAbi,
    functionName: 'share',
  })
  if (BigInt(actual) !== share)
    throw new Error(`Each voter's share is ${actual} kopecks instead of ${share}.`)
}
