import { accessManagerAbi, budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type Address, encodeFunctionData, type Hex, hexToBigInt, numberToHex, slice } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type City, openCity } from './city.ts'
import { type Line, startLine } from './line.ts'
import { makeDatabase, sql } from './makeDatabase.ts'
import { type RunningRelay, runRelay, submit } from './runRelay.ts'
import { filing, signBallot, signEnrolment, signForward } from './signing.ts'

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

let city: City
let line: Line
let relay: RunningRelay
let round: Address
let database: string
let turn = 0

beforeAll(async () => {
  city = await openCity()
  round = await city.openVoting(city.citizens.slice(0, 6))
  line = await startLine(city.rpcUrl)
  database = await makeDatabase()
  // Looks at the chain seldom, so that what a request asks for stands out.
  const env = { POLL_SECONDS: '3', MAX_CALL_GAS: '1000000', BODY_BYTES: '20000', WALLET_BURST: '30' }
  relay = await runRelay(city, database, { rpc: line.url, env })
  while (!(await fetch(`${relay.url}/readyz`)).ok) await new Promise((resolve) => setTimeout(resolve, 50))
})
afterAll(async () => {
  await relay?.kill('SIGKILL')
  await line?.stop()
  await city?.stop()
})
beforeEach(() => {
  turn++
})

const me = () => city.citizens[turn % 6] ?? expect.unreachable('There are twelve citizens')
const outsider = privateKeyToAccount(`0x${'77'.repeat(32)}`)
const rows = async () => {
  const [row] = await sql<{ count: number }>(
    database,
    'select count(*)::integer as count from relay.requests',
  )
  return row?.count
}

async function expectRefusal(
  path: Parameters<typeof submit>[1],
  body: unknown,
  status: number,
  code: string,
): Promise<Awaited<ReturnType<typeof submit>>> {
  const before = await rows()
  const answer = await submit(relay, path, body)
  expect(answer.answer).toMatchObject({ error: { code } })
  expect(answer.status).toBe(status)
  expect(await rows()).toBe(before)
  return answer
}

it('refuses a forged signature without asking any node', async () => {
  const honest = await signForward(city, me())
  const { signature } = await signForward(city, outsider, { from: me().address })
  const forgedBallot = { ...(await signBallot(city, outsider, round)), wallet: me().address }
  const other = await city.client.readContract({
    address: round,
    abi: budgetRoundAbi,
    functionName: 'registry',
  })
  const elsewhere = await signBallot(city, me(), other)
  const asked = line.count('eth_call')
  await expectRefusal('forward', { ...honest, signature }, 401, 'badSignature')
  await expectRefusal('forward', { ...honest, signature: '0x1234' }, 401, 'badSignature')
  await expectRefusal(
    'forward',
    { ...honest, signature: upperHalf(honest.signature as Hex) },
    401,
    'badSignature',
  )
  await expectRefusal('ballots', forgedBallot, 401, 'badSignature')
  await expectRefusal('ballots', { ...elsewhere, round }, 401, 'badSignature')
  expect(line.count('eth_call')).toBe(asked)
})

it('refuses what is no submission, and what is too large', async () => {
  const { answer } = await expectRefusal('forward', { request: { from: '0x12' } }, 400, 'badRequest')
  expect(answer.error.message).toContain('request.from')
  await expectRefusal('ballots', 'text', 400, 'badRequest')
  const data = `0x${'00'.repeat(20_000)}` as const
  await expectRefusal('forward', await signForward(city, me(), { data }), 413, 'tooLarge')
})

it('refuses calls of other contracts, the administrator’s functions, ether and too much gas', async () => {
  const { contracts } = city.book
  const strange = [
    { to: outsider.address, data: filing('a') },
    { to: contracts.forwarder, data: filing('a') },
    {
      to: contracts.accessManager,
      data: encodeFunctionData({
        abi: accessManagerAbi,
        functionName: 'setTargetClosed',
        args: [round, true],
      }),
    },
    { to: contracts.appealRegistry, data: '0x7a9e5e4b' },
    { to: outsider.address, data: encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrol' }) },
    { value: 1n },
  ] as const
  for (const changes of strange) {
    await expectRefusal('forward', await signForward(city, me(), changes), 403, 'notAllowed')
  }
  await expectRefusal('forward', await signForward(city, me(), { gas: 1_000_001n }), 422, 'tooMuchGas')
  await expectRefusal('ballots', await signBallot(city, me(), outsider.address), 403, 'notAllowed')
})

it('refuses a wrong nonce, a near deadline and what would revert, with the contract’s own words', async () => {
  await expectRefusal('forward', await signForward(city, me(), { nonce: 1n }), 409, 'wrongNonce')
  await expectRefusal('forward', await signForward(city, me(), { deadline: 1 }), 400, 'badRequest')
  const data = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallot', args: [[]] })
  const { answer } = await expectRefusal(
    'forward',
    await signForward(city, me(), { to: round, data }),
    422,
    'wouldRevert',
  )
  expect(answer.error.message).toContain('BudgetRound_EmptyCart')
  expect(answer.error.data).toMatch(/^0x[0-9a-f]{8}/)
})

it('refuses ballots out of phase, out of order and above a share', async () => {
  await expectRefusal('enrolments', await signEnrolment(city, me(), round), 409, 'wrongPhase')
  await expectRefusal('ballots', await signBallot(city, me(), round, { sequence: 1 }), 409, 'wrongNonce')
  const lines = [{ project: 0, amount: 1_000_000n }]
  const { answer } = await expectRefusal(
    'ballots',
    await signBallot(city, me(), round, { lines }),
    422,
    'wouldRevert',
  )
  expect(answer.error.message).toContain('BudgetRound_OverShare')
  const unknown = [{ project: 9, amount: 1n }]
  await expectRefusal('ballots', await signBallot(city, me(), round, { lines: unknown }), 400, 'badRequest')
  await expectRefusal('ballots', await signBallot(city, outsider, round), 422, 'wouldRevert')
})

it('refuses a second ballot under one sequence, and a second call under one nonce', async () => {
  line.treat(({ method }) => (method === 'eth_maxPriorityFeePerGas' ? { error: 'not now' } : 'pass'))
  const first = await submit(relay, 'ballots', await signBallot(city, me(), round))
  expect(first.status).toBe(202)
  const lines = [{ project: 2, amount: 5n }]
  await expectRefusal('ballots', await signBallot(city, me(), round, { lines }), 409, 'conflict')
  expect((await submit(relay, 'forward', await signForward(city, me()))).status).toBe(202)
  const other = await signForward(city, me(), { data: filing('another') })
  await expectRefusal('forward', other, 409, 'conflict')
  line.treat(() => 'pass')
})

it('limits a wallet’s requests and says when to come again', async () => {
  const submission = await signForward(city, me(), { nonce: 5n })
  const answers = []
  for (let i = 0; i < 40; i++) answers.push(await submit(relay, 'forward', submission))
  const limited = answers.find(({ status }) => status === 429)
  expect(limited?.answer.error.code).toBe('limited')
  expect(Number(limited?.headers.get('retry-after'))).toBeGreaterThan(0)
})

/** The same signature with the other s, which recovers to the same signer. */
function upperHalf(signature: Hex): Hex {
  const s = ORDER - hexToBigInt(slice(signature, 32, 64))
  const v = slice(signature, 64) === '0x1b' ? '1c' : '1b'
  return `${slice(signature, 0, 32)}${numberToHex(s, { size: 32 }).slice(2)}${v}`
}
