import { expect, it } from 'vitest'
import { arrangeRounds } from './arrangeRounds.ts'
import type { RoundListItem } from './RoundListItem.ts'

it('puts first what can be done most about, and parts what is over', () => {
  const rounds = [6, 5, 4, 3, 2, 1].map((number) => ({ number }) as RoundListItem)
  const phases = ['Announced', 'Enrolment', 'Voting', 'Cancelled', 'Settlement', 'Settled'] as const
  const { current, past } = arrangeRounds(rounds, phases)
  expect(current.map(({ number }) => number)).toEqual([4, 5, 2, 6])
  expect(past.map(({ number }) => number)).toEqual([3, 1])
})
