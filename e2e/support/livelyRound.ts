import type { Hash } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import { advanceTo } from './clock.ts'
import { residents } from './residents.ts'
import { cast, enrol, openRound, type TestRound } from './rounds.ts'

export interface LivelyRound {
  readonly round: TestRound
  /** Enrolled; the first has voted. */
  readonly citizens: readonly [PrivateKeyAccount, PrivateKeyAccount]
  /** The transaction of the ballot. */
  readonly ballot: Hash
}

const LONG = 'Благоустройство-территории-вдоль-набережной-от-моста-до-лодочной-станции'

/** A round in the middle of its voting, with something to see on each page and with texts that are hard to lay out. */
export async function livelyRound(name: string): Promise<LivelyRound> {
  const round = await openRound(`${name}: дворы, парки и остановки всех шести районов города`, 12_345_678, [
    { title: 'Освещение пешеходной дорожки у школы № 17', cost: 3_456_789 },
    { title: LONG, cost: 9_876_543, description: `${LONG}.\n\n${'Подробности. '.repeat(200).trim()}` },
    { title: 'Скамейки', cost: 99_000 },
  ])
  const [first, second] = await residents(2, 1)
  if (!first || !second) throw new Error('There are no residents')
  await enrol(round, first, second)
  await advanceTo(round.votingStart)
  const ballot = await cast(round, first, [1_000_000, 0, 99_000])
  return { round, citizens: [first, second], ballot }
}
