import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { chance } from '../city/chance.ts'

const PROJECTS = 40
/** Projects that a voter names: one to so many. */
const MOST_LINES = 5
const POINTS = 10
/** Kopecks a voter, so that each has a thousand roubles. */
const ROUBLES_A_VOTER = 1_000
/** The same elections whenever they are made. */
const SEED = 20_261_125

/**
 * Writes an election that nobody held, in Pabulib's format: each voter spreads ten points over one to five of forty projects.
 * @param file Where to.
 */
export async function writeSyntheticElection(file: string, voters: number): Promise<void> {
  await pipeline(Readable.from(lines(voters)), createWriteStream(file))
}

function* lines(voters: number): Generator<string> {
  const random = chance(SEED)
  const upTo = (limit: number) => Math.floor(random() * limit)
  const budget = voters * ROUBLES_A_VOTER
  yield 'META\nkey;value\n'
  yield `description;${voters} invented voters\nbudget;${budget}\nvote_type;cumulative\n`
  yield `rule;greedy-threshold\nmax_sum_points;${POINTS}\nmin_project_score_threshold;1\n`
  yield 'PROJECTS\nproject_id;cost;name\n'
  for (let id = 0; id < PROJECTS; id++) {
    yield `${id};${Math.max(1, Math.round(budget * (0.01 + 0.09 * random())))};Project ${id + 1}\n`
  }
  yield 'VOTES\nvoter_id;vote;points\n'
  for (let voter = 0; voter < voters; voter++) {
    const chosen = new Set<number>()
    for (let rest = 1 + upTo(MOST_LINES); rest > 0; rest--) chosen.add(upTo(PROJECTS))
    const each = Math.floor(POINTS / chosen.size)
    yield `${voter};${[...chosen].join(',')};${[...chosen].map(() => each).join(',')}\n`
  }
}
