import { settlementOrder } from '@initiative-citizen/contracts/order'
import { describe, expect, it } from 'vitest'
import { DAYS_OF_HISTORY } from '../src/city/calendar.ts'
import { cityWideBallots, courtyardBallots, ENROLLED, type SeedBallot } from '../src/city/carts.ts'
import { CITY } from '../src/city/city.ts'
import { LOST_WALLET, residents } from '../src/city/people.ts'
import { CITY_WIDE } from '../src/city/rounds/cityWide.ts'
import { COURTYARDS } from '../src/city/rounds/courtyards.ts'
import { CROSSROADS } from '../src/city/rounds/crossroads.ts'
import { EMBANKMENT } from '../src/city/rounds/embankment.ts'
import type { SeedRound } from '../src/city/rounds/seedRound.ts'
import { WINTER } from '../src/city/rounds/winter.ts'
import { live } from '../src/city/seed/agenda.ts'
import { costOf, orderBody, projectBody } from '../src/city/seed/bodies.ts'
import { PLACES } from '../src/city/wallets.ts'

const ROUNDS = [COURTYARDS, CROSSROADS, CITY_WIDE, WINTER, EMBANKMENT]
const NOW = 1_790_000_000

describe('the demonstration city', () => {
  it('has residents in every district, each with a wallet of their own', () => {
    const people = residents()
    expect(new Set(people.map(({ place }) => place)).size).toBe(people.length)
    expect(people.length).toBeGreaterThanOrEqual(40)
    const districts = new Set(people.map(({ district }) => district))
    expect([...districts].sort()).toEqual(CITY.districts.map(({ number }) => number))
  })

  it('leaves the newcomer out of the register', () => {
    expect(residents().map(({ place }) => place)).not.toContain(PLACES.newcomer)
  })

  it.each(ROUNDS.map((round) => [round.name, round] as const))(
    'has bodies that fit their schemas: %s',
    async (_, round) => {
      await orderBody(round, NOW)
      for (const project of round.projects) await projectBody(project)
    },
  )

  it.each(ROUNDS.map((round) => [round.name, round] as const))(
    'has terms that a round accepts: %s',
    (_, round) => {
      const { opened, enrolmentStart, votingStart, votingEnd } = round.days
      expect(opened).toBeGreaterThan(-DAYS_OF_HISTORY)
      expect([opened, enrolmentStart, votingStart, votingEnd]).toEqual(
        [opened, enrolmentStart, votingStart, votingEnd].toSorted((a, b) => a - b),
      )
      for (const project of round.projects) expect(costOf(project)).toBeLessThanOrEqual(round.budget * 100)
    },
  )

  it('has a round in each phase, and days to vote in', () => {
    expect(COURTYARDS.days.votingEnd).toBeLessThan(0)
    expect(CITY_WIDE.days.votingStart).toBeLessThan(0)
    expect(CITY_WIDE.days.votingEnd).toBeGreaterThan(7)
    expect(WINTER.days.enrolmentStart).toBeLessThan(0)
    expect(WINTER.days.votingStart).toBeGreaterThan(7)
    expect(EMBANKMENT.days.opened).toBeLessThan(0)
    expect(EMBANKMENT.days.enrolmentStart).toBeGreaterThan(3)
  })
})

describe('the demonstration ballots', () => {
  it.each([
    [COURTYARDS.name, COURTYARDS, courtyardBallots(), ENROLLED.courtyards],
    [CITY_WIDE.name, CITY_WIDE, cityWideBallots(), [...ENROLLED.cityWide, LOST_WALLET.newPlace]],
  ])('are what a round accepts: %s', (_, round, ballots, enrolled) => {
    for (const { place, day, cart } of ballots) {
      expect(enrolled).toContain(place)
      expect(day).toBeGreaterThan(round.days.votingStart)
      expect(day).toBeLessThan(Math.min(0, round.days.votingEnd))
      const ids = cart.map(([project]) => project)
      expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b))
      expect(ids.every((id) => id < round.projects.length)).toBe(true)
      expect(cart.every(([, percent]) => percent > 0)).toBe(true)
      expect(cart.reduce((sum, [, percent]) => sum + percent, 0)).toBeLessThanOrEqual(100)
    }
  })

  it('are the same at each start', () => {
    expect(cityWideBallots()).toEqual(cityWideBallots())
  })

  it('leave a fresh voter, and include one who has voted', () => {
    const voted = cityWideBallots().map(({ place }) => place)
    expect(ENROLLED.cityWide).toContain(PLACES.freshVoter)
    expect(voted).not.toContain(PLACES.freshVoter)
    expect(voted).toContain(PLACES.voter)
    expect(voted).not.toContain(LOST_WALLET.place)
    expect(ENROLLED.cityWide).not.toContain(PLACES.notEnrolled)
  })
})

describe('the settled round', () => {
  it('has a tie, a project that no longer fits with one after it that does, and one below the threshold', () => {
    const hundredth = Math.floor((COURTYARDS.budget * 100) / ENROLLED.courtyards.length / 100)
    const raised = totals(COURTYARDS, courtyardBallots()).map((hundredths) => hundredths * hundredth)
    const projects = COURTYARDS.projects.map((project, id) => ({
      cost: costOf(project),
      raised: raised[id] ?? 0,
    }))
    const order = settlementOrder(
      projects.map(({ cost, raised }) => ({ cost: BigInt(cost), raised: BigInt(raised) })),
    )

    let left = COURTYARDS.budget * 100
    const decisions = order.map((id) => {
      const { cost, raised } = projects[id] ?? { cost: 0, raised: 0 }
      if (raised < COURTYARDS.threshold * 100) return cost <= left ? 'below, though it would fit' : 'below'
      if (cost > left) return 'does not fit'
      left -= cost
      return 'funded'
    })
    expect(decisions).toEqual([
      ...Array<string>(4).fill('funded'),
      'does not fit',
      'funded',
      'does not fit',
      'below, though it would fit',
    ])
    expect(raised[0]).toBe(raised[2])
    expect(order.indexOf(2)).toBeLessThan(order.indexOf(0))
  })
})

describe('the agenda', () => {
  it('is lived in the order of days, each event in a later second', async () => {
    const lived: [string, number][] = []
    const event = (name: string, day: number) => ({
      day,
      act: async (moment: number) => {
        lived.push([name, moment])
      },
    })
    const events = [event('vote', -1), event('open', -3), event('enrol', -2), event('enrol too', -2)]
    await live(events, 1_000_000, () => {})
    expect(lived).toEqual([
      ['open', 740_800],
      ['enrol', 827_200],
      ['enrol too', 827_201],
      ['vote', 913_600],
    ])
  })
})

/** What the last ballots put into each piggy bank, in hundredths of a share. */
function totals(round: SeedRound, ballots: readonly SeedBallot[]): number[] {
  const last = new Map(ballots.toSorted((a, b) => a.day - b.day).map(({ place, cart }) => [place, cart]))
  const sums = round.projects.map(() => 0)
  for (const cart of last.values()) {
    for (const [project, percent] of cart) sums[project] = (sums[project] ?? 0) + percent
  }
  return sums
}
