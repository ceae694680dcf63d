import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { electionText } from './electionFile.ts'
import { readElection } from './readElection.ts'

describe('a file', () => {
  it('gives its terms, projects and votes', async () => {
    const { election, survey, votes } = await readElection(electionText())
    expect(election.metadata).toMatchObject({
      description: 'An invented town',
      budget: { digits: 1000n, places: 0 },
      rule: 'greedy-threshold',
      maxSumPoints: { digits: 5n, places: 0 },
    })
    expect(election.projects.map(({ id, selected }) => [id, selected])).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', 1],
      ['D', 0],
    ])
    expect(survey).toEqual({ voters: 4, pointPlaces: 0 })
    expect(votes[1]).toMatchObject({ voter: '2', choices: [{ project: 0 }, { project: 2 }] })
  })

  it('may have columns in any order, more of them, and rows that end early', async () => {
    const { election, votes } = await readElection(
      electionText({
        projects: ['name;COST;project_id;category', '"Lamps; bright";600.50;A;light', 'Benches;10;B'],
        votes: ['age;points;voter_id;vote;sex', '40;2,3;v-1;A,B;F', ';5;v-2;B', '7;;v-3;;M;;'],
      }),
    )
    expect(election.projects).toMatchObject([
      { id: 'A', name: 'Lamps; bright', cost: { digits: 6005n, places: 1 }, selected: undefined },
      { id: 'B', name: 'Benches' },
    ])
    expect(votes.map(({ voter, choices }) => [voter, choices.length])).toEqual([
      ['v-1', 2],
      ['v-2', 1],
      ['v-3', 0],
    ])
  })

  it('may have semicolons in the texts of META, and keys that nobody knows', async () => {
    const { election } = await readElection(
      electionText({ meta: { description: 'One; two', comment: '#1: x; y' } }),
    )
    expect(election.metadata.description).toBe('One; two')
  })

  it('is read with its votes as they were written', async () => {
    const vote = fc.uniqueArray(
      fc.record({
        project: fc.constantFrom('A', 'B', 'C', 'D'),
        points: fc.nat({ max: 9_999 }),
        half: fc.boolean(),
      }),
      { minLength: 1, selector: ({ project }) => project },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(vote, { minLength: 1, maxLength: 6 }), async (ballots) => {
        const rows = ballots.map((lines, voter) => {
          const points = lines.map(({ points, half }) => `${points}${half ? '.5' : ''}`)
          return `${voter};${lines.map(({ project }) => project).join(',')};${points.join(',')}`
        })
        const { votes } = await readElection(electionText({ votes: ['voter_id;vote;points', ...rows] }))
        const read = votes.map(({ choices }) =>
          choices.map(({ project, points }) => ({
            project: 'ABCD'[project],
            points: Number(points.digits) / 10 ** points.places,
          })),
        )
        expect(read).toEqual(
          ballots.map((lines) =>
            lines.map(({ project, points, half }) => ({ project, points: points + (half ? 0.5 : 0) })),
          ),
        )
      }),
      { numRuns: 50 },
    )
  })
})
