import { type Hex, parseEther } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type City, hotKeyOf, nonceOf, openCity } from './city.ts'
import { type Line, startLine } from './line.ts'
import { makeDatabase, sql } from './makeDatabase.ts'
import { type RunningRelay, readMetric, runRelay, submit, submitGood, untilState } from './runRelay.ts'
import { signForward } from './signing.ts'

let city: City
let line: Line
let relay: RunningRelay
let database: string

const hotKey = privateKeyToAccount(hotKeyOf(0))

beforeAll(async () => {
  city = await openCity()
  line = await startLine(city.rpcUrl)
  database = await makeDatabase()
  await setEther('0')
  relay = await runRelay(city, database, { rpc: line.url, env: { STUCK_SECONDS: '0.3' } })
})
afterAll(async () => {
  await relay?.kill('SIGTERM')
  for (const part of [line, city]) await part?.stop()
})

const citizen = (place: number) => city.citizens[place] ?? expect.unreachable('There are twelve citizens')
const setEther = (ether: string) =>
  city.client.setBalance({ address: hotKey.address, value: parseEther(ether) })
const isLow = () => readMetric(relay, 'relay_balance_low')
const rows = (table: string) => sql(database, `select from relay.${table}`).then(({ length }) => length)

it('promises nothing that it can’t pay for, and raises the alarm', async () => {
  const submission = await signForward(city, citizen(0))
  const refused = await submit(relay, 'forward', submission)
  expect([refused.status, refused.answer.error.code]).toEqual([503, 'unavailable'])
  expect(refused.answer.error.message).toContain('ether')
  expect(refused.headers.get('retry-after')).toBeTruthy()
  expect(await rows('requests')).toBe(0)
  expect([await isLow(), await readMetric(relay, 'relay_balance_ether')]).toEqual([1, 0])
  expect(relay.output.text).toMatch(/"level":50,.*"ether":"0","min":"0.05","msg":"the hot key needs ether"/)
  const ready = await fetch(`${relay.url}/readyz`)
  expect([ready.status, await ready.json()]).toMatchObject([200, { balance: 'low' }])

  // Less than the limit, and enough for this one.
  await setEther('0.04')
  const status = async () => (await submit(relay, 'forward', submission)).status
  await expect.poll(status, { timeout: 60_000, interval: 200 }).toBe(202)
  const { answer } = await submit(relay, 'forward', submission)
  await untilState(relay, answer.id as Hex, 'mined', 'final')
  expect(await isLow()).toBe(1)
  await setEther('1')
  await expect.poll(isLow, { timeout: 60_000 }).toBe(0)
})

it('sends what it has accepted when there is ether again, and raises no fee meanwhile', async () => {
  line.treat(({ method }) => (method === 'eth_getTransactionCount' ? { error: 'not now' } : 'pass'))
  const id = await submitGood(relay, 'forward', await signForward(city, citizen(1)))
  const before = await rows('attempts')
  await setEther('0')
  line.treat(() => 'pass')
  const unpaid = () => readMetric(relay, 'relay_transactions_total{event="unpaid"}')
  await expect.poll(unpaid, { timeout: 60_000 }).toBeGreaterThan(1)
  expect(await rows('attempts')).toBe(before + 1)
  await untilState(relay, id, 'sent')
  await setEther('1')
  await untilState(relay, id, 'mined', 'final')
  expect(await nonceOf(city, citizen(1).address)).toBe(1n)
})
