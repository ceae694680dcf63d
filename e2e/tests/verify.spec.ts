import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { addresses, STATE_DIR } from '../support/addresses.ts'
import { lyingIndex, type Told } from '../support/lyingIndex.ts'

const VERIFY = fileURLToPath(new URL('../../observer/src/verifyMain.ts', import.meta.url))

/** What `npm run verify -- --stack --json` says of the city, after all that the tests before have done to it. */
async function verify(...options: readonly string[]) {
  const child = spawn(process.execPath, [VERIFY, '--stack', '--json', ...options], {
    env: { ...process.env, STATE_DIR },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', (text) => (out += text))
  const [code] = await once(child, 'close')
  const { checks } = JSON.parse(out) as {
    checks: { id: string; status: string; differences: { what: string; where: string }[] }[]
  }
  return { code, checks, differences: checks.flatMap(({ differences }) => differences) }
}

/** Lies about one sort of thing, wherever it has that field. */
function alter(field: string, lie: (value: unknown) => unknown) {
  return (entities: Told[]) =>
    entities.map((one, i) => (i === 0 && field in one ? { ...one, [field]: lie(one[field]) } : one))
}

test('the city is what its chain says, with all its ballots, appeals, bodies and the index', async () => {
  const { code, checks, differences } = await verify()
  expect(differences).toEqual([])
  expect(checks.map(({ status }) => status)).toEqual(checks.map(() => 'passed'))
  expect(code).toBe(0)
})

for (const [field, lie] of [
  ['raised', (value: unknown) => String(BigInt(String(value)) + 1n)],
  ['ballotsCast', (value: unknown) => Number(value) + 1],
  ['coinsPut', () => '1'],
  ['state', () => 'Closed'],
  ['registered', () => 1],
] as const) {
  test(`an index that lies about ${field} is named`, async () => {
    const { url, close } = await lyingIndex(addresses.graphql, alter(field, lie))
    try {
      const { code, differences } = await verify('--subgraph', url)
      expect(code).toBe(1)
      const named = differences.filter(
        ({ what, where }) => what === 'subgraphDiffers' && where.endsWith(`, ${field}`),
      )
      expect(named.length).toBeGreaterThan(0)
      expect(named).toEqual(differences)
    } finally {
      close()
    }
  })
}

test('an index that leaves something out, or makes something up, is named', async () => {
  const { url, close } = await lyingIndex(addresses.graphql, (entities) =>
    entities.map((one, i) => (i === 0 ? { ...one, id: `${one.id}ff` } : one)),
  )
  try {
    const { code, differences } = await verify('--subgraph', url)
    expect(code).toBe(1)
    expect(new Set(differences.map(({ what }) => what))).toEqual(
      new Set(['subgraphExtra', 'subgraphMissing']),
    )
  } finally {
    close()
  }
})
