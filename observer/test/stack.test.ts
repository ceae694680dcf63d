import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import { createPublicClient, http } from 'viem'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SIGNED } from '../src/replay/signed/signed.ts'
import { replayOnStack } from '../src/replay/stack/replayOnStack.ts'
import { electionText, writeElection } from './electionFile.ts'
import { openLocalCity } from './localCity.ts'

const silent = () => {}
afterEach(() => vi.unstubAllEnvs())

describe('--stack', { timeout: 300_000 }, () => {
  it('leaves a settled round with its texts, where gas costs something and the clock runs', async () => {
    const { stateDir, gateway, rpc } = await openLocalCity()
    vi.stubEnv('STATE_DIR', stateDir)
    const stages = new Set<string>()
    let minutes = 0
    const file = writeElection(electionText({ meta: { budget: '1200' } }))
    const report = await replayOnStack(
      file,
      SIGNED,
      (stage) => stages.add(stage),
      (estimate) => (minutes = estimate),
    )
    expect(report).toMatchObject({ voters: 4, ballots: 4, refused: 0, match: true })
    expect(report.page).toMatch(new RegExp(`#/rounds/${report.round}$`))
    expect(minutes).toBe(1)
    expect([...stages]).toEqual([
      'Uploading texts',
      'Registering voters',
      'Enrolling voters',
      'Casting ballots',
      'Verifying: reading',
      'Verifying: people',
      'Verifying: emission',
      'Verifying: recount',
    ])

    const client = createPublicClient({ transport: http(rpc) })
    const terms = await client.readContract({
      address: report.round,
      abi: budgetRoundAbi,
      functionName: 'terms',
    })
    const digest = terms.projects[0]?.body ?? '0x'
    expect(await fetchBody(projectSchema, digest, { gateways: [gateway] })).toMatchObject({ title: 'Lamps' })
  })

  it('says what to do when no stack runs', async () => {
    vi.stubEnv('STATE_DIR', '/nowhere')
    const file = writeElection(electionText())
    await expect(replayOnStack(file, SIGNED, silent, silent)).rejects.toThrow(/Start it with npm start/)
  })
})
