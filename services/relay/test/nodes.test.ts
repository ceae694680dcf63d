import { afterAll, beforeAll, expect, it } from 'vitest'
import { type City, nonceOf, openCity } from './city.ts'
import { type Line, startLine, type Treatment } from './line.ts'
import { makeDatabase } from './makeDatabase.ts'
import { type RunningRelay, readMetric, runRelay, submitGood, untilState } from './runRelay.ts'
import { signForward } from './signing.ts'
import { startAnvil } from './startAnvil.ts'

let city: City
let preferred: Line
let second: Line
let stalled: Awaited<ReturnType<typeof startAnvil>>
let relay: RunningRelay

beforeAll(async () => {
  city = await openCity()
  preferred = await startLine(city.rpcUrl)
  second = await startLine(city.rpcUrl)
  // A node that has stopped where it was: it answers, and takes transactions that no block will have.
  stalled = await startAnvil(['--fork-url', city.rpcUrl, '--no-mining'])
  relay = await runRelay(city, await makeDatabase(), {
    rpc: `${preferred.url},${second.url}`,
    env: { RPC_LOOK_SECONDS: '0.3', RESEND_SECONDS: '600' },
  })
})
afterAll(async () => {
  await relay?.kill('SIGTERM')
  for (const part of [preferred, second, stalled, city]) await part?.stop()
})

const me = () => city.citizens[0] ?? expect.unreachable('There are twelve citizens')
const isAsked = () => readMetric(relay, 'relay_rpc_ok{place="0"}')
const isReady = async () => (await fetch(`${relay.url}/readyz`)).ok
let done = 0n

/** Has a call submitted, sent and mined. @returns Which nodes were sent a transaction. */
async function call(): Promise<string[]> {
  const nodes = { preferred, second }
  const sent = (line: Line) => line.count('eth_sendRawTransaction')
  const before = Object.entries(nodes).map(([name, line]) => ({ name, line, sent: sent(line) }))
  await untilState(relay, await submitGood(relay, 'forward', await signForward(city, me())), 'mined', 'final')
  done++
  expect(await nonceOf(city, me().address)).toBe(done)
  return before.filter((one) => sent(one.line) > one.sent).map(({ name }) => name)
}

it('asks the first, and nobody else', async () => {
  expect(await call()).toEqual(['preferred'])
})

it.each<[string, Treatment]>([
  ['is away', 'fail'],
  ['does not answer', 'hold'],
  ['answers for another chain', { result: '0x1' }],
])('asks the next while the first %s, and then the first again', async (_, treatment) => {
  preferred.treat(({ method }) =>
    typeof treatment === 'string' || method === 'eth_chainId' ? treatment : 'pass',
  )
  await expect.poll(isAsked, { timeout: 60_000 }).toBe(0)
  const looked = preferred.count('eth_call')
  expect(await call()).toEqual(['second'])
  // It is not waited for with each call.
  expect(preferred.count('eth_call')).toBe(looked)
  expect(await isReady()).toBe(true)
  preferred.treat(() => 'pass')
  await expect.poll(isAsked, { timeout: 60_000 }).toBe(1)
  expect(await call()).toEqual(['preferred'])
})

it('asks the next while the first lags behind, and then the first again', async () => {
  preferred.leadTo(stalled.url)
  await city.client.increaseTime({ seconds: 90 })
  await city.client.mine({ blocks: 1 })
  await expect.poll(isAsked, { timeout: 60_000 }).toBe(0)
  expect(await call()).toEqual(['second'])
  preferred.leadTo(city.rpcUrl)
  await expect.poll(isAsked, { timeout: 60_000 }).toBe(1)
  expect(await call()).toEqual(['preferred'])
})

it('asks each when none does well', async () => {
  for (const line of [preferred, second]) line.treat(() => 'fail')
  await expect.poll(() => readMetric(relay, 'relay_rpc_ok{place="1"}'), { timeout: 60_000 }).toBe(0)
  for (const line of [preferred, second]) line.treat(() => 'pass')
  await call()
})
