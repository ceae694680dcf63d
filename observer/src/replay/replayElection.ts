import { randomBytes } from 'node:crypto'
import { type Address, toHex } from 'viem'
import { type Election, openElection } from '../pabulib/election.ts'
import { type Survey, surveyVotes } from '../pabulib/survey.ts'
import { type RoundBodies, writeBodies } from './bodies.ts'
import type { City } from './City.ts'
import { type Held, holdRound, type OnProgress, type Schedule } from './holdRound.ts'
import { compareWithOfficial } from './official.ts'
import { type Plan, planRound } from './plan.ts'
import type { Report } from './Report.ts'
import { verifyRound } from './verifyRound.ts'
import type { Way } from './Way.ts'

const SECRET_BYTES = 32
const MEGABYTE = 2 ** 20

/** Where and how an election is replayed. */
export interface Stage {
  readonly way: Way
  /** Called when the file has been read and found good. */
  readonly open: (prepared: Prepared) => Promise<City>
  readonly schedule: (voters: number) => Schedule
  /** Bytes; null if it is not ours to know. */
  readonly chainMemory: () => Promise<number | null>
  /** Whether the chain keeps all transactions. */
  readonly isVerifiable: boolean
  /** Where a browser shows a round; null if nowhere. */
  readonly pageOf: (round: Address) => string | null
}

export interface Prepared {
  readonly voters: number
  readonly bodies: RoundBodies
}

/**
 * Replays a file's election through the contracts.
 * @param file Path of a `.pb` file.
 * @throws PabulibError, UnplayableElection; anything else is a failure of the chain.
 */
export async function replayElection(file: string, stage: Stage, onProgress: OnProgress): Promise<Report> {
  const begun = performance.now()
  const election = await openElection(file)
  const survey = await surveyVotes(election)
  const plan = planRound(election, survey)
  const bodies = await writeBodies(election, plan)
  const city = await stage.open({ voters: survey.voters, bodies })
  const secret = toHex(randomBytes(SECRET_BYTES))
  const what = {
    election,
    voters: survey.voters,
    plan,
    bodies,
    schedule: stage.schedule(survey.voters),
    secret,
    way: stage.way,
  }
  const held = await holdRound(city, what, onProgress)
  const seconds = Math.round(performance.now() - begun) / 1_000
  const verified = stage.isVerifiable
    ? await verifyRound(city.ledger.url, city.book, held.round, onProgress)
    : null
  return {
    ...summary(election, survey, plan, held),
    verified,
    page: stage.pageOf(held.round),
    seconds,
    peakMemory: {
      replay: Math.round((process.resourceUsage().maxRSS * 1_024) / MEGABYTE),
      anvil: toMegabytes(await stage.chainMemory()),
    },
  }
}

function summary(election: Election, { voters }: Survey, plan: Plan, held: Held) {
  const { round, cast, refused, refusedReasons, gas, outcome } = held
  const { notes, ...comparison } = compareWithOfficial(election, plan, outcome)
  return {
    file: election.path,
    voters,
    round,
    ballots: cast,
    refused,
    refusedReasons,
    ...comparison,
    gasPerBallot: cast === 0 ? null : Math.round(gas / cast),
    notes: [...countNotes(election, voters), ...plan.notes, ...notes],
  }
}

/** Where META claims other numbers than the file has. */
function countNotes({ metadata, projects }: Election, voters: number): string[] {
  const claims = [
    { key: 'num_votes', claimed: metadata.numVotes, found: voters },
    { key: 'num_projects', claimed: metadata.numProjects, found: projects.length },
  ]
  return claims.flatMap(({ key, claimed, found }) =>
    claimed === undefined || claimed === found
      ? []
      : [`META says ${key} is ${claimed}, and the file has ${found}: is it whole?`],
  )
}

function toMegabytes(bytes: number | null): number | null {
  return bytes === null ? null : Math.round(bytes / MEGABYTE)
}
