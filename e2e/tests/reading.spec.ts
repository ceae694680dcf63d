import { gzipSync } from 'node:zlib'
import { addresses } from '../support/addresses.ts'
import { livelyRound } from '../support/livelyRound.ts'
import { readersPages } from '../support/pages.ts'
import { expect, test } from '../support/test.ts'

/** What a reader may load on all pages together, in bytes. */
const BUDGET = 160_000
/** Stands in every wallet connector and nowhere else. */
const WALLET_CODE = /eip6963:(requestProvider|announceProvider)/

test('reading loads little, no wallet code, and asks nobody but the configured hosts', async ({
  visitor,
  page,
}) => {
  const { round, citizens } = await livelyRound('Чтение')
  const origins = new Set(Object.values(addresses).map((address) => new URL(address).origin))
  const strangers: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const isLocal = protocol === 'data:' || protocol === 'blob:'
    if (!isLocal && !origins.has(origin)) strangers.push(request.url())
  })
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body())
  })

  for (const path of readersPages(round, citizens[0].address)) {
    await visitor.open(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
  }

  expect(strangers).toEqual([])
  const bodies = await Promise.all(scripts.values())
  const withWallet = [...scripts.keys()].filter((_, at) => WALLET_CODE.test(bodies[at]?.toString() ?? ''))
  expect(withWallet).toEqual([])
  const weight = bodies.reduce((total, body) => total + gzipSync(body).length, 0)
  test.info().annotations.push({ type: 'gzipped JavaScript of all pages', description: `${weight} bytes` })
  expect(weight).toBeLessThanOrEqual(BUDGET)
})
