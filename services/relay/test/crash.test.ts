import type { Hex } from 'viem'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type City, nonceOf, openCity } from './city.ts'
import { type Line, startLine } from './line.ts'
import { makeDatabase, sql } from './makeDatabase.ts'
import { type RunningRelay, runRelay, statusOf, submit, submitGood, untilState } from './runRelay.ts'
import { signForward } from './signing.ts'

let city: City
let line: Line
let database: string
let running: RunningRelay[] = []
/** Whose turn it is: each test acts for a citizen of its own. */
let turn = 0

beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city?.stop())
beforeEach(async () => {
  turn++
  database = await makeDatabase()
  line = await startLine(city.rpcUrl)
})
afterEach(async () => {
  for (const relay of running) await relay.kill('SIGKILL')
  running = []
  await line.stop()
})

const me = () => city.citizens[turn] ?? expect.unreachable('There are twelve citizens')

async function start(): Promise<RunningRelay> {
  const relay = await runRelay(city, database, { rpc: line.url })
  running.push(relay)
  return relay
}

/** Everything that was accepted happened, once. */
async function expectOnce(relay: RunningRelay, id: Hex): Promise<void> {
  await untilState(relay, id, 'mined', 'final')
  expect(await nonceOf(city, me().address)).toBe(1n)
  const [{ attempts } = { attempts: 0 }] = await sql<{ attempts: number }>(
    database,
    'select count(distinct batch)::integer as attempts from relay.attempts',
  )
  expect(attempts).toBe(1)
}

it('is killed before it has written a request down: nobody was promised anything, and it can come again', async () => {
  const relay = await start()
  line.treat(({ method }) => (method === 'eth_call' ? 'hold' : 'pass'))
  const submission = await signForward(city, me())
  const simulated = line.asked('eth_call')
  const answer = submit(relay, 'forward', submission).catch(() => 'nothing')
  await simulated
  await relay.kill('SIGKILL')
  expect(await answer).toBe('nothing')
  line.treat(() => 'pass')
  const next = await start()
  await expectOnce(next, await submitGood(next, 'forward', submission))
})

it('is killed after it has accepted a request, before it has made a transaction', async () => {
  const relay = await start()
  line.treat(({ method }) => (method === 'eth_maxPriorityFeePerGas' ? 'hold' : 'pass'))
  const priced = line.asked('eth_maxPriorityFeePerGas')
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await priced
  await relay.kill('SIGKILL')
  line.treat(() => 'pass')
  const next = await start()
  await expectOnce(next, id)
})

it('is killed after it has signed a transaction, before any node has heard of it', async () => {
  const relay = await start()
  line.treat(({ method }) => (method === 'eth_sendRawTransaction' ? 'hold' : 'pass'))
  const sent = line.asked('eth_sendRawTransaction')
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await sent
  await relay.kill('SIGKILL')
  expect(await nonceOf(city, me().address)).toBe(0n)
  line.treat(() => 'pass')
  const next = await start()
  await expectOnce(next, id)
})

it('is killed after a node has the transaction, before it has heard so', async () => {
  const relay = await start()
  line.treat(({ method }) => (method === 'eth_sendRawTransaction' ? 'swallow' : 'pass'))
  const sent = line.asked('eth_sendRawTransaction')
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await sent
  await expect.poll(() => nonceOf(city, me().address), { timeout: 60_000 }).toBe(1n)
  await relay.kill('SIGKILL')
  line.treat(() => 'pass')
  const next = await start()
  await expectOnce(next, id)
})

it('is killed after the block, before the receipt', async () => {
  const relay = await start()
  line.treat(({ method }) => (method === 'eth_getTransactionReceipt' ? 'hold' : 'pass'))
  const looked = line.asked('eth_getTransactionReceipt')
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await looked
  await relay.kill('SIGKILL')
  line.treat(() => 'pass')
  const next = await start()
  await expectOnce(next, id)
})

it('runs twice: both take requests, one sends, and the other takes over', async () => {
  const [first, second] = [await start(), await start()]
  const sending = async ({ url }: RunningRelay) => {
    const state = (await (await fetch(`${url}/readyz`)).json()) as { sending: boolean }
    return state.sending
  }
  await expect
    .poll(async () => [await sending(first), await sending(second)], { timeout: 60_000 })
    .toEqual([true, false])
  const submission = await signForward(city, me())
  const [once, twice] = await Promise.all([
    submit(first, 'forward', submission),
    submit(second, 'forward', submission),
  ])
  expect([once.status, twice.status].sort()).toEqual([200, 202])
  expect(twice.answer.id).toBe(once.answer.id)
  await expectOnce(second, once.answer.id as Hex)

  await first.kill('SIGKILL')
  await expect.poll(() => sending(second), { timeout: 60_000 }).toBe(true)
  const later = await submitGood(second, 'forward', await signForward(city, me(), { nonce: 1n }))
  await untilState(second, later, 'mined', 'final')
  expect(await statusOf(second, later)).toMatchObject({ kind: 'forward' })
})
