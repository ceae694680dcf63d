import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { packEnrolments } from '@initiative-citizen/contracts/signed-enrolment'
import { type Address, concat, type Hex, keccak256, size, toHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type City, nonceOf, openCity, SHARE } from './city.ts'
import { type Line, startLine } from './line.ts'
import { makeDatabase, sql } from './makeDatabase.ts'
import { type RunningRelay, runRelay, submitGood, untilState } from './runRelay.ts'
import { filing, signBallot, signEnrolment, signForward } from './signing.ts'

/** More than one transaction carries by default. */
const CROWD = 252
/** The most that a ballot holds. */
const LINES = 10
const TRANSACTION_GAS_CAP = 16_777_216
const TRANSACTION_BYTES_CAP = 128 * 1024
/** Submissions at once. */
const AT_ONCE = 15
/** How many enrolments one transaction holds. */
const ENROLMENTS = 200

let city: City
let line: Line
let relay: RunningRelay
let database: string

const crowd = Array.from({ length: CROWD }, (_, i) =>
  privateKeyToAccount(keccak256(toHex(`of the crowd ${i}`))),
)

beforeAll(async () => {
  city = await openCity()
  await city.register(crowd.map(({ address }) => address))
})
afterAll(() => city?.stop())
beforeEach(async () => {
  database = await makeDatabase()
  line = await startLine(city.rpcUrl)
})
afterEach(async () => {
  await relay?.kill('SIGKILL')
  await line.stop()
})

const start = async (env: Readonly<Record<string, string>> = {}) => {
  relay = await runRelay(city, database, { rpc: line.url, env })
}
/** Accepts all of them before it sends the first, so that what goes together is not a matter of time. */
async function submitTogether<Submission>(
  path: 'forward' | 'ballots' | 'enrolments',
  submissions: readonly Submission[],
): Promise<void> {
  line.treat(({ method }) => (method === 'eth_getTransactionCount' ? { error: 'not now' } : 'pass'))
  const ids: Hex[] = []
  for (let from = 0; from < submissions.length; from += AT_ONCE) {
    const some = submissions.slice(from, from + AT_ONCE)
    ids.push(...(await Promise.all(some.map((body) => submitGood(relay, path, body)))))
  }
  line.treat(() => 'pass')
  for (const id of ids) await untilState(relay, id, 'mined', 'final')
}
/** The transactions of a kind, each mined, with the bytes that a node was sent. */
async function sent(kind: string): Promise<{ requests: number; gas: number; bytes: number }[]> {
  const rows = await sql<{ requests: number; gas: number; raw: Hex; state: string }>(
    database,
    `select count(requests.id)::integer as requests, gas::integer, raw, batches.state from relay.batches
     join relay.attempts on attempts.batch = batches.id join relay.requests on requests.batch = batches.id
     where batches.kind = '${kind}' group by batches.id, raw order by batches.id`,
  )
  for (const { state } of rows) expect(state).toMatch(/mined|final/)
  return rows.map(({ requests, gas, raw }) => ({ requests, gas, bytes: size(raw) }))
}
const raisedIn = (round: Address) =>
  city.client.readContract({ address: round, abi: budgetRoundAbi, functionName: 'raised' })

it('cuts by default what one transaction does not hold, and every ballot of ten lines counts', async () => {
  const round = await city.openRound({ budget: SHARE * BigInt(CROWD), projects: LINES })
  await enrol(round)
  await city.startVoting(round)
  await start()
  const lines = Array.from({ length: LINES }, (_, project) => ({ project, amount: SHARE / BigInt(LINES) }))
  await submitTogether(
    'ballots',
    await Promise.all(crowd.map((one) => signBallot(city, one, round, { lines }))),
  )
  expect(await raisedIn(round)).toEqual(lines.map(({ amount }) => Number(amount) * CROWD))

  const transactions = await sent('ballots')
  expect(transactions.map(({ requests }) => requests)).toEqual([250, CROWD - 250])
  for (const { gas, bytes } of transactions) {
    expect(gas).toBeLessThanOrEqual(TRANSACTION_GAS_CAP)
    expect(bytes).toBeLessThan(TRANSACTION_BYTES_CAP)
  }
})

it('cuts by default what nodes would take for too long', async () => {
  const citizens = city.citizens.slice(0, 6)
  await start()
  // Whatever follows a call's arguments is carried along.
  const data = concat([filing('a long one'), toHex(0, { size: 25_000 })])
  await submitTogether(
    'forward',
    await Promise.all(citizens.map((one) => signForward(city, one, { data, gas: 1_500_000n }))),
  )
  for (const { address } of citizens) expect(await nonceOf(city, address)).toBe(1n)
  const transactions = await sent('forward')
  expect(transactions.map(({ requests }) => requests)).toEqual([4, 2])
  for (const { bytes } of transactions) expect(bytes).toBeLessThan(TRANSACTION_BYTES_CAP)
})

it('cuts again what needs more gas than it reckoned with', async () => {
  const gas = 106_500
  const round = await city.openVoting(city.citizens.slice(0, 7))
  await start({ TRANSACTION_GAS: String(gas) })
  await submitTogether(
    'ballots',
    await Promise.all(city.citizens.slice(0, 7).map((one) => signBallot(city, one, round))),
  )
  expect(await raisedIn(round)).toEqual([700, 0, 0])
  const transactions = await sent('ballots')
  for (const transaction of transactions) expect(transaction.gas).toBeLessThanOrEqual(gas)
  // By its reckoning two would have gone together.
  expect(Math.max(...transactions.map(({ requests }) => requests))).toBe(1)
})

/** Enrols the crowd without the relay, which would take as long as the ballots. */
async function enrol(round: Address): Promise<void> {
  const signed = await Promise.all(crowd.map((one) => signEnrolment(city, one, round)))
  for (let from = 0; from < CROWD; from += ENROLMENTS) {
    const signatures = signed.slice(from, from + ENROLMENTS).map(({ signature }) => signature as Hex)
    const call = { to: round, abi: budgetRoundAbi, name: 'enrolBatch', args: [packEnrolments(signatures)] }
    await city.act(city.officials.admin, call)
  }
}
