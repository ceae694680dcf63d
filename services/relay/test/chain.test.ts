import { parseEther, parseGwei } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type City, hotKeyOf, nonceOf, openCity } from './city.ts'
import { type Line, startLine } from './line.ts'
import { makeDatabase, sql } from './makeDatabase.ts'
import { type RunningRelay, runRelay, statusOf, submit, submitGood, untilState } from './runRelay.ts'
import { signForward } from './signing.ts'

let city: City
let line: Line
let relay: RunningRelay
let database: string
/** Whose turn it is: each test acts for a citizen of its own. */
let turn = 0

const hotKey = privateKeyToAccount(hotKeyOf(0))
const PATIENT = { STUCK_SECONDS: '30' }
const IMPATIENT = { STUCK_SECONDS: '0.5' }

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
  await relay?.kill('SIGKILL')
  await line.stop()
  await city.client.setAutomine(true)
  await city.client.mine({ blocks: 1 })
})

const me = () => city.citizens[turn] ?? expect.unreachable('There are twelve citizens')
const start = async (env: Readonly<Record<string, string>> = PATIENT) => {
  relay = await runRelay(city, database, { rpc: line.url, env })
  return relay
}
const attempts = () =>
  sql<{ hash: `0x${string}`; nonce: number; max_fee: string }>(
    database,
    `select hash, nonce::integer, max_fee::text from relay.attempts
     join relay.batches on batches.id = attempts.batch order by attempts.made_at`,
  )

it('replaces a transaction that is stuck by one with a higher fee, under the same nonce', async () => {
  await start(IMPATIENT)
  await city.client.setAutomine(false)
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await expect.poll(async () => (await attempts()).length, { timeout: 60_000 }).toBeGreaterThan(1)
  const [first, second] = await attempts()
  expect(second?.nonce).toBe(first?.nonce)
  expect(Number(second?.max_fee)).toBeGreaterThan(Number(first?.max_fee) * 1.125)
  await city.client.mine({ blocks: 1 })
  await untilState(relay, id, 'mined', 'final')
  expect(await nonceOf(city, me().address)).toBe(1n)
})

it('offers no more than it may, and says so', async () => {
  await start({ ...IMPATIENT, MAX_FEE_GWEI: '0.0000001', MAX_PRIORITY_FEE_GWEI: '0.0000001' })
  await city.client.setAutomine(false)
  await submitGood(relay, 'forward', await signForward(city, me()))
  await expect
    .poll(() => relay.output.text, { timeout: 60_000 })
    .toContain('the highest fee allowed is offered')
  for (const { max_fee } of await attempts())
    expect(BigInt(max_fee)).toBeLessThanOrEqual(parseGwei('0.0000001'))
})

it('sends again what a node has dropped', async () => {
  await start()
  await city.client.setAutomine(false)
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await untilState(relay, id, 'sent')
  const pooled = async () => (await city.client.getTxpoolStatus()).pending
  await expect.poll(pooled, { timeout: 60_000 }).toBe(1)
  const [attempt] = await attempts()
  await city.client.dropTransaction({ hash: attempt?.hash ?? '0x' })
  await expect.poll(pooled, { timeout: 60_000 }).toBe(1)
  await city.client.mine({ blocks: 1 })
  await untilState(relay, id, 'mined', 'final')
})

it('sends again what a reorganisation has undone', async () => {
  await start({ ...PATIENT, CONFIRMATIONS: '100' })
  const snapshot = await city.client.snapshot()
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  const before = await untilState(relay, id, 'mined')
  await city.client.setAutomine(false)
  await city.client.revert({ id: snapshot })
  await untilState(relay, id, 'sent')
  expect(await nonceOf(city, me().address)).toBe(0n)
  const mineOn = async () => {
    await city.client.mine({ blocks: 1 })
    return nonceOf(city, me().address)
  }
  await expect.poll(mineOn, { timeout: 60_000 }).toBe(1n)
  const after = await untilState(relay, id, 'mined')
  expect(after.transaction).toBe(before.transaction)
})

it('sends again even what counted as final', async () => {
  await start({ ...PATIENT, CONFIRMATIONS: '1' })
  const snapshot = await city.client.snapshot()
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await untilState(relay, id, 'mined')
  await city.client.mine({ blocks: 3 })
  await untilState(relay, id, 'final')
  await city.client.revert({ id: snapshot })
  await expect.poll(() => nonceOf(city, me().address), { timeout: 60_000 }).toBe(1n)
  await untilState(relay, id, 'mined', 'final')
})

it('fills a gap in its nonces', async () => {
  await start()
  await city.client.setAutomine(false)
  const used = await city.client.getTransactionCount({ address: hotKey.address })
  // As after a restored backup: the database says that a later nonce is the next.
  await sql(
    database,
    `insert into relay.batches (kind, target, state, account, nonce, gas, data, made_at)
     values ('gap', '${hotKey.address}', 'signed', '${hotKey.address}', ${used + 1}, 21000, '0x', 0)`,
  )
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await untilState(relay, id, 'sent')
  await sql(database, `delete from relay.batches where nonce = ${used + 1} and made_at = 0`)
  await city.client.setAutomine(true)
  await city.client.mine({ blocks: 1 })
  await untilState(relay, id, 'mined', 'final')
  expect(relay.output.text).toContain('filling a gap in the nonces')
})

it('goes on when somebody else with its key has taken a nonce', async () => {
  await start()
  await city.client.setAutomine(false)
  line.treat(({ method }) => (method === 'eth_sendRawTransaction' ? { error: 'nobody home' } : 'pass'))
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await untilState(relay, id, 'sent')
  await city.client.sendTransaction({ account: hotKey, to: me().address, value: parseEther('0') })
  await city.client.mine({ blocks: 4 })
  line.treat(() => 'pass')
  await city.client.setAutomine(true)
  await untilState(relay, id, 'mined', 'final')
  expect(relay.output.text).toContain('given up; its requests go on without it')
  expect(await nonceOf(city, me().address)).toBe(1n)
})

it('finds what somebody else has sent in its place', async () => {
  await start()
  line.treat(({ method }) => (method === 'eth_sendRawTransaction' ? 'hold' : 'pass'))
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await untilState(relay, id, 'sent')
  const [row] = await sql<{ data: `0x${string}`; target: `0x${string}` }>(
    database,
    'select data, target from relay.batches',
  )
  const { admin } = city.officials
  const stranger = await city.client.sendTransaction({
    ...{ account: admin, to: row?.target ?? '0x', data: row?.data ?? '0x', gas: 2_000_000n },
  })
  line.treat(() => 'pass')
  expect(await untilState(relay, id, 'mined', 'final')).toMatchObject({ transaction: stranger })
  expect(await nonceOf(city, me().address)).toBe(1n)
})

it('waits for a node whose pool is full, and for one that is away, slow, or of another chain', async () => {
  await start()
  line.treat(({ method }) => (method === 'eth_sendRawTransaction' ? { error: 'txpool is full' } : 'pass'))
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  const tried = () => line.count('eth_sendRawTransaction')
  await expect.poll(tried, { timeout: 60_000 }).toBeGreaterThan(1)
  line.treat(() => 'fail')
  const refused = await submit(relay, 'forward', await signForward(city, me(), { nonce: 1n }))
  expect([refused.status, refused.answer.error.code]).toEqual([503, 'unavailable'])
  expect(refused.headers.get('retry-after')).toBeTruthy()
  line.treat(({ method }) => (method === 'eth_chainId' ? { result: '0x1' } : 'pass'))
  const looks = line.count('eth_chainId')
  await expect.poll(() => line.count('eth_chainId'), { timeout: 60_000 }).toBeGreaterThan(looks + 2)
  expect(await statusOf(relay, id)).toMatchObject({ state: 'sent' })
  expect(await nonceOf(city, me().address)).toBe(0n)
  line.treat(() => 'hold')
  const held = line.asked('eth_chainId')
  await held
  line.treat(() => 'pass')
  await untilState(relay, id, 'mined', 'final')
})

it('does not start when an RPC serves another chain', async () => {
  line.treat(({ method }) => (method === 'eth_chainId' ? { result: '0x1' } : 'pass'))
  await expect(runRelay(city, database, { rpc: line.url })).rejects.toThrow(
    'serves chain 1, and the city stands on chain 31337',
  )
})
