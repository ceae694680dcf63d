import { gzipSync } from 'node:zlib'
import { addresses } from '../support/addresses.ts'
import { livelyAppeal } from '../support/livelyAppeal.ts'
import { livelyRound } from '../support/livelyRound.ts'
import { readersPages } from '../support/pages.ts'
import { expect, test } from '../support/test.ts'

/** What a reader may load for a page, in bytes of gzipped JavaScript. */
const BUDGET = 170_000
const MAP_CODE = /\/LeafletMap-/
/** Stands in every wallet connector and nowhere else. */
const WALLET_CODE = /eip6963:(requestProvider|announceProvider)/

test('reading loads little, no wallet code, and asks nobody but the configured hosts', async ({
  visitor,
  page,
}) => {
  const { round, citizens } = await livelyRound('Чтение')
  const appeal = await livelyAppeal(citizens[1])
  const origins = new Set(Object.values(addresses).map((address) => new URL(address).origin))
  const strangers: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const isLocal = protocol === 'data:' || protocol === 'blob:'
    if (!isLocal && !origins.has(origin)) strangers.push(request.url())
  })
  const scripts = new Map<string, Promise<Buffer>>()
  let ofPage = new Set<string>()
  page.on('response', (response) => {
    const url = response.url()
    if (response.request().resourceType() !== 'script') return
    // The map's own code comes beside the page, as pictures do.
    if (!MAP_CODE.test(url)) ofPage.add(url)
    if (!scripts.has(url)) scripts.set(url, response.body())
  })

  for (const path of readersPages(round, citizens[0].address, appeal)) {
    // Each page is somebody's first.
    ofPage = new Set()
    await visitor.openWhole(path)
    const bodies = await Promise.all([...ofPage].map((url) => scripts.get(url)))
    const weight = bodies.reduce((total, body) => total + gzipSync(body ?? '').length, 0)
    test.info().annotations.push({ type: `JavaScript of ${path}`, description: `${weight} bytes gzipped` })
    expect(weight).toBeLessThanOrEqual(BUDGET)
  }

  expect(strangers).toEqual([])
  for (const [url, body] of scripts) {
    expect(WALLET_CODE.test((await body).toString()), `${url} holds wallet code`).toBe(false)
  }
})
