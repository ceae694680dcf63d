import { unpackBallot } from '@initiative-citizen/contracts/ballot'
import type { Checks } from '../../Checks.ts'
import { booksOf } from '../../model/booksOf.ts'
import type { Round } from '../../model/Round.ts'
import { type Expected, numberedId } from './Expected.ts'

export function rounds({ terms }: Checks): Expected {
  return {
    collection: 'rounds',
    fields: [
      ...['number', 'name', 'symbol', 'budget', 'threshold', 'enrolmentStart', 'votingStart', 'votingEnd'],
      ...['orderDigest', 'treasury', 'rule', 'termsHash', 'piggyBanks', 'projectCount', 'enrolled', 'share'],
      ...['step', 'voters', 'ballotsCast', 'inPiggyBanks', 'cancelled', 'settled'],
    ],
    links: ['district', 'outcome'],
    entities: new Map([...terms.rounds.values()].map((round) => [round.address, roundEntity(round)])),
  }
}

export function projects({ terms }: Checks): Expected {
  return {
    collection: 'projects',
    fields: ['number', 'cost', 'digest', 'funded'],
    links: ['round', 'piggyBank'],
    entities: new Map(
      each(terms.rounds.values(), ({ cost, body }, number, round) => [
        numberedId(round.address, number),
        {
          ...{ number, cost, digest: body, round: round.address, piggyBank: round.piggyBank(number) },
          funded: round.settlement ? isFunded(round, number) : null,
        },
      ]),
    ),
  }
}

export function piggyBanks({ terms }: Checks): Expected {
  const contributors = new Map([...terms.rounds.values()].map((round) => [round, contributorsOf(round)]))
  return {
    collection: 'piggyBanks',
    fields: ['raised', 'balance', 'contributors'],
    links: ['project'],
    entities: new Map(
      each(terms.rounds.values(), ({ cost }, number, round) => {
        const raised = round.raised[number]
        return [
          round.piggyBank(number),
          {
            raised,
            balance: round.settlement ? (isFunded(round, number) ? cost : 0) : raised,
            contributors: contributors.get(round)?.[number],
            project: numberedId(round.address, number),
          },
        ]
      }),
    ),
  }
}

/** Enrolments with their ballots as they stand. */
export function enrolments({ terms }: Checks): Expected {
  const all = [...terms.rounds.values()].flatMap((round) =>
    [...round.members].map(([wallet, { index, district, word, total }]) => {
      const { sequence } = unpackBallot(word, round.step)
      const entity = { sequence, coinsPut: total, round: round.address, citizen: index, wallet, district }
      return [numberedId(round.address, index), entity] as const
    }),
  )
  return {
    collection: 'enrolments',
    fields: ['sequence', 'coinsPut'],
    links: ['round', 'citizen', 'wallet', 'district'],
    entities: new Map(all),
  }
}

export function outcomes({ terms }: Checks): Expected {
  const settled = [...terms.rounds.values()].filter(({ settlement }) => settlement !== null)
  return {
    collection: 'outcomes',
    fields: ['granted', 'returned', 'unspent', 'inPiggyBanks', 'dust'],
    links: ['round'],
    entities: new Map(settled.map((round) => [round.address, { ...booksOf(round), round: round.address }])),
  }
}

function roundEntity(round: Round): Record<string, unknown> {
  const { terms, number, budget, treasury, termsHash, indexes, share, step, ballots, raised } = round
  return {
    ...terms,
    ...{ number, budget, treasury, termsHash, share, step },
    orderDigest: terms.order,
    piggyBanks: round.piggyBank(0),
    projectCount: terms.projects.length,
    enrolled: indexes.size,
    voters: [...round.members.values()].filter(({ total }) => total > 0n).length,
    ballotsCast: ballots,
    inPiggyBanks: raised.reduce((sum, amount) => sum + amount, 0n),
    cancelled: round.isCancelled,
    settled: round.settlement !== null,
    district: terms.district || null,
    outcome: round.settlement ? round.address : null,
  }
}

function contributorsOf(round: Round): number[] {
  const counts = round.raised.map(() => 0)
  for (const { word } of round.members.values())
    for (const { project } of unpackBallot(word, round.step).lines)
      counts[project] = (counts[project] ?? 0) + 1
  return counts
}

function isFunded({ settlement }: Round, project: number): boolean {
  return (((settlement?.funded ?? 0n) >> BigInt(project)) & 1n) === 1n
}

function each<T>(
  rounds: Iterable<Round>,
  make: (project: Round['terms']['projects'][number], number: number, round: Round) => T,
): T[] {
  return [...rounds].flatMap((round) =>
    round.terms.projects.map((project, number) => make(project, number, round)),
  )
}
