import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An invented election's sections, without their names and columns. */
export interface Sections {
  readonly meta?: Readonly<Record<string, string>>
  /** Columns, then rows. */
  readonly projects?: readonly string[]
  readonly votes?: readonly string[]
}

const META = {
  description: 'An invented town',
  budget: '1000',
  vote_type: 'cumulative',
  rule: 'greedy-threshold',
  max_sum_points: '5',
  min_project_score_threshold: '3',
}
const PROJECTS = [
  'project_id;cost;name;selected',
  'A;600;Lamps;1',
  'B;500;Benches;0',
  'C;300;Trees;1',
  'D;50;Bins;0',
]
const VOTES = ['voter_id;vote;points', '1;A,B;4,1', '2;A,C;3,2', '3;B,C;2,3', '4;D;2']

/** The text of a whole and well-formed file, but for what is changed. A key of META given as '' is left out. */
export function electionText({ meta = {}, projects = PROJECTS, votes = VOTES }: Sections = {}): string {
  const entries = Object.entries({ ...META, ...meta }).filter(([, value]) => value !== '')
  const rows = entries.map(([key, value]) => `${key};${value}`)
  return ['META', 'key;value', ...rows, 'PROJECTS', ...projects, 'VOTES', ...votes, ''].join('\n')
}

/** Writes a file that goes with the test. */
export function writeElection(text: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'observer-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'town.pb')
  writeFileSync(path, text)
  return path
}
