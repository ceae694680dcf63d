import { describe, expect, it } from 'vitest'
import { compareWithOfficial } from '../src/replay/official.ts'
import { planRound } from '../src/replay/plan.ts'
import { electionText, type Sections } from './electionFile.ts'
import { readElection } from './readElection.ts'

async function compare(sections: Sections, funded: readonly number[]) {
  const { election, survey } = await readElection(electionText(sections))
  const outcome = { isFunded: (id: number) => funded.includes(id), raised: [0n, 0n, 0n, 0n] }
  return compareWithOfficial(election, planRound(election, survey), outcome)
}

describe('the official outcome', () => {
  it('matches when the same projects are funded', async () => {
    expect(await compare({}, [0, 2])).toMatchObject({ official: ['A', 'C'], funded: ['A', 'C'], match: true })
    expect(await compare({}, [0, 3])).toMatchObject({
      official: ['A', 'C'],
      funded: ['A', 'D'],
      match: false,
    })
  })

  it('is not known without the column', async () => {
    const projects = ['project_id;cost', 'A;1', 'B;1', 'C;1', 'D;1']
    expect(await compare({ projects }, [1])).toMatchObject({ official: null, funded: ['B'], match: null })
  })

  it('leaves out what was paid for otherwise, and says so', async () => {
    const projects = ['project_id;cost;selected', 'A;1;1', 'B;1;2', 'C;1;0', 'D;1;3']
    const { official, notes } = await compare({ projects }, [0])
    expect(official).toEqual(['A'])
    expect(notes).toHaveLength(2)
  })

  it('says when another rule decided it', async () => {
    const { notes } = await compare({ meta: { rule: 'equalshares' } }, [0, 2])
    expect(notes.join()).toContain('the rule "equalshares"')
  })

  it('says when the file sums points otherwise', async () => {
    const projects = ['project_id;cost;score;selected', 'A;600;9;1', 'B;500;0;0', 'C;300;0;1', 'D;50;0;0']
    const { notes } = await compare({ projects }, [0, 2])
    expect(notes).toEqual([`The file's "score" differs from the ballots cast for A (0 counted).`])
  })
})
