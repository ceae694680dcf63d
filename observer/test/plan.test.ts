import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cartOf } from '../src/replay/cart.ts'
import { planRound } from '../src/replay/plan.ts'
import { electionText } from './electionFile.ts'
import { readElection } from './readElection.ts'

async function planOf(text: string) {
  const { election, survey, votes } = await readElection(text)
  const plan = planRound(election, survey)
  return { plan, carts: votes.map((vote) => cartOf(vote, election.metadata, plan)) }
}

describe('a round made from a file', () => {
  it('has the budget in hundredths, and a share that stands for max_sum_points', async () => {
    const { plan } = await planOf(electionText())
    expect(plan).toMatchObject({ budget: 100_000n, share: 25_000n, unit: 5_000n, threshold: 15_000n })
    expect(plan.listed.map(({ cost }) => cost)).toEqual([60_000n, 50_000n, 30_000n, 5_000n])
  })

  it('counts points with decimal places in smaller units', async () => {
    const votes = ['voter_id;vote;points', '1;A,B;2.5,2.25', '2;A;1']
    const { plan, carts } = await planOf(electionText({ votes }))
    expect(plan).toMatchObject({ pointPlaces: 2, unit: 100n, threshold: 30_000n })
    expect(carts[0]).toEqual({
      lines: [
        { project: 0, amount: 25_000n },
        { project: 1, amount: 22_500n },
      ],
    })
  })

  it('rounds costs up and the budget down, and says what it can list only otherwise, or not at all', async () => {
    const projects = ['project_id;cost', 'A;10.001', 'B;2000', 'C;0']
    const votes = ['voter_id;vote;points', '1;B,C;3,2', '2;B;5']
    const { plan, carts } = await planOf(electionText({ meta: { budget: '1000.009' }, projects, votes }))
    expect(plan.budget).toBe(100_000n)
    expect(plan.listed.map(({ project, cost }) => [project.id, cost])).toEqual([
      ['A', 1_001n],
      ['C', 1n],
    ])
    expect(plan.notes).toHaveLength(2)
    expect(carts[0]).toMatchObject({ lines: [{ project: 1 }] })
    expect(carts[1]).toEqual({ refusal: 'round: only projects above the budget' })
  })

  it.each([
    ['a budget that the contracts cannot count', { budget: '99999999999999' }, /can hold at most/],
    ['shares that cannot express the points', { budget: '0.10', min_project_score_threshold: '' }, /too few/],
    [
      'a threshold that the contracts cannot count',
      { min_project_score_threshold: '99999999999' },
      /threshold/,
    ],
    ['projects that all cost more', { budget: '40' }, /Every project costs more/],
  ])('is refused for %s', async (_name, meta, reason) => {
    await expect(planOf(electionText({ meta }))).rejects.toThrow(reason)
  })

  it('never asks for more than a share when the points are within max_sum_points', async () => {
    const points = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(points, fc.integer({ min: 1, max: 60 }), async (given, voters) => {
        const max = given.reduce((sum, n) => sum + n, 0) || 1
        const row = `${given.map((_, i) => 'ABCD'[i]).join(',')};${given.join(',')}`
        const votes = ['voter_id;vote;points', ...Array.from({ length: voters }, (_, i) => `${i};${row}`)]
        const meta = { max_sum_points: `${max}`, budget: '5000', min_project_score_threshold: '' }
        const { plan, carts } = await planOf(electionText({ meta, votes }))
        for (const cart of carts) {
          const lines = 'lines' in cart ? cart.lines : []
          expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBeLessThanOrEqual(plan.share)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the limits that only the file knows', () => {
  it.each([
    ['min_length', '2', '1;A;5'],
    ['max_length', '1', '1;A,B;1,1'],
    ['min_points', '2', '1;A,B;2,1'],
    ['max_points', '3', '1;A;4'],
    ['min_sum_points', '4', '1;A;3'],
  ])('%s', async (limit, value, vote) => {
    const votes = ['voter_id;vote;points', vote]
    const { carts } = await planOf(electionText({ meta: { [limit]: value }, votes }))
    expect(carts).toEqual([{ refusal: `file: ${limit}` }])
    const without = await planOf(electionText({ votes }))
    expect(without.carts[0]).toHaveProperty('lines')
  })
})
