import { MAX_LINES } from '@initiative-citizen/contracts/ballot'
import type { BallotRecord, RoundRecord } from './RoundRecord.ts'

/** There is nothing that the format could hold. */
export class NothingToExport extends Error {
  override readonly name = 'NothingToExport'
}

const DAY_LENGTH = 10

/**
 * A round as a cumulative election in Pabulib's format: https://pabulib.org/format. A point is one ballot step, so that
 * all points are whole and the sums stand to each other as the kopecks do. Wallets are not in it: a voter is the citizen's number.
 *
 * The format has no place for citizens who enrolled and did not vote, though each share depends on their number. It is
 * in META as `num_enrolled`, which replays read and other programs pass over.
 * @param unit The city's name, which no chain knows.
 * @throws NothingToExport when no ballot counts.
 */
export function toPabulib(record: RoundRecord, unit: string): string {
  const ballots = record.ballots.filter(({ counts, lines }) => counts && lines.length > 0)
  if (ballots.length === 0)
    throw new NothingToExport(
      'No ballot counts in this round, and a .pb file needs one: export it as csv or json.',
    )
  const meta = metaOf(record, unit, ballots.length).map(([key, value]) => `${key};${toCell(value)}`)
  return [
    ...['META', 'key;value', ...meta],
    ...['PROJECTS', ...projectRows(record)],
    ...[
      'VOTES',
      'voter_id;vote;points;neighborhood',
      ...ballots.map((ballot) => voteRow(ballot, record.step)),
    ],
    '',
  ].join('\n')
}

function metaOf(record: RoundRecord, unit: string, votes: number): [key: string, value: string][] {
  const { chainId, round, block, share, step, threshold, district, rule, votingStart, votingEnd } = record
  const source = `Round ${round} of chain ${chainId}, read from the chain at block ${block}. A point is ${step} kopecks of a citizen's share of ${share}.`
  return [
    ['description', record.name],
    ['country', 'Russia'],
    ['unit', unit],
    ...(district === 0 ? [] : [['subunit', String(district)] as [string, string]]),
    ['instance', toDay(votingEnd - 1).slice(-4)],
    ['num_projects', String(record.projects.length)],
    ['num_votes', String(votes)],
    ['num_enrolled', String(record.enrolled)],
    ['budget', toMoney(record.budget)],
    ['currency', 'RUB'],
    ['vote_type', 'cumulative'],
    ['rule', ruleOf(rule, threshold)],
    ['date_begin', toDay(votingStart)],
    ['date_end', toDay(votingEnd - 1)],
    ['min_length', '1'],
    ['max_length', String(Math.min(MAX_LINES, record.projects.length))],
    ['max_sum_points', String(share / step)],
    // Every sum is of whole steps: it reaches the threshold when it reaches the next whole step.
    ['min_project_score_threshold', String((threshold + step - 1n) / step)],
    ['comment', source],
  ]
}

/** `GreedyByRaised` as Pabulib names it; other rules by names of their own. */
function ruleOf(rule: string, threshold: bigint): string {
  if (rule === 'FillToCost') return 'greedy-fill-to-cost'
  if (rule !== 'GreedyByRaised') return 'unknown'
  return threshold > 0n ? 'greedy-threshold' : 'greedy'
}

function projectRows({ projects, step }: RoundRecord): string[] {
  const isSettled = projects.every(({ isFunded }) => isFunded !== null)
  const rows = projects.map(({ id, cost, votes, raised, title, isFunded }) =>
    [
      ...[id, toMoney(cost), votes, raised / step, toCell(title ?? `Project ${id}`)],
      ...(isSettled ? [Number(isFunded)] : []),
    ].join(';'),
  )
  return [`project_id;cost;votes;score;name${isSettled ? ';selected' : ''}`, ...rows]
}

function voteRow({ citizen, district, lines }: BallotRecord, step: bigint): string {
  const projects = lines.map(({ project }) => project).join()
  const points = lines.map(({ amount }) => amount / step).join()
  return [citizen, projects, points, district].join(';')
}

/** Roubles. */
function toMoney(kopecks: bigint): string {
  const rest = kopecks % 100n
  return rest === 0n ? String(kopecks / 100n) : `${kopecks / 100n}.${String(rest).padStart(2, '0')}`
}

/** The day by UTC, as `31.12.2026`. */
function toDay(timestamp: number): string {
  return new Date(timestamp * 1_000).toISOString().slice(0, DAY_LENGTH).split('-').reverse().join('.')
}

/** One line, in quotes where the format needs them. */
function toCell(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return /[";]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line
}
