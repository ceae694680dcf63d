import { forwarderAbi } from '@initiative-citizen/contracts/abi'
import type { Address, Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { ballotOf, type City, hotKeyOf, nonceOf, openCity } from './city.ts'
import { makeDatabase, sql } from './makeDatabase.ts'
import { type RunningRelay, runRelay, submitGood, untilState } from './runRelay.ts'
import { signBallot, signForward } from './signing.ts'

let city: City
let relay: RunningRelay
let round: Address
let database: string
/** Whose turn it is: each test acts for citizens of its own. */
let turn = 0

const [former, next] = [privateKeyToAccount(hotKeyOf(0)), privateKeyToAccount(hotKeyOf(1))]
const ETHER = 10n ** 18n

beforeAll(async () => {
  city = await openCity()
  round = await city.openVoting(city.citizens.slice(0, 6))
})
afterAll(() => city?.stop())
beforeEach(async () => {
  turn++
  database = await makeDatabase()
  await city.client.setBalance({ address: former.address, value: ETHER })
  await city.client.setAutomine(false)
})
afterEach(async () => {
  await relay?.kill('SIGKILL')
  await city.client.setAutomine(true)
  await city.client.mine({ blocks: 1 })
})

const me = () => city.citizens[turn] ?? expect.unreachable('There are twelve citizens')
/** Few transactions at a time, so that what one key leaves behind stands in the other's way if it can. */
const start = async (place: number, env: Readonly<Record<string, string>>) => {
  const key = { RELAY_PRIVATE_KEY: hotKeyOf(place), MAX_IN_FLIGHT: '2' }
  relay = await runRelay(city, database, { env: { ...key, ...env } })
}
const senderOf = async (hash: string | undefined) =>
  (await city.client.getTransaction({ hash: (hash ?? '0x') as Hex })).from.toLowerCase()
const attempts = () =>
  sql<{ raw: Hex; hash: Hex; account: string; kind: string }>(
    database,
    `select raw, hash, account, kind from relay.attempts join relay.batches on batches.id = attempts.batch
     order by attempts.made_at`,
  )
const batches = (...states: string[]) =>
  sql<{ account: string | null }>(
    database,
    `select account from relay.batches where state in (${states.map((state) => `'${state}'`).join()})`,
  )
/** How many calls of the citizen the forwarder has made. */
const executed = async () => {
  const contract = { address: city.book.contracts.forwarder, abi: forwarderAbi } as const
  const events = {
    eventName: 'ExecutedForwardRequest',
    args: { signer: me().address },
    fromBlock: 0n,
  } as const
  return (await city.client.getContractEvents({ ...contract, ...events })).length
}
const mineOn = () => city.client.mine({ blocks: 1 })

/** Under the former key: a call, accepted and sent. Then the process ends. */
async function leaveCallBehind(): Promise<Hex> {
  await start(0, {})
  const id = await submitGood(relay, 'forward', await signForward(city, me()))
  await untilState(relay, id, 'sent')
  await expect.poll(async () => (await city.client.getTxpoolStatus()).pending, { timeout: 60_000 }).toBe(1)
  await relay.kill('SIGTERM')
  return id
}

/** As when the key was changed because it was robbed: its transaction is gone, and can't be sent again. */
async function loseTransaction(): Promise<void> {
  const [attempt] = await attempts()
  await city.client.dropTransaction({ hash: attempt?.hash ?? '0x' })
  await city.client.setBalance({ address: former.address, value: 0n })
}

it('watches over what the former key has sent, and sends the rest under the new one', async () => {
  const before = await leaveCallBehind()
  await start(1, { STUCK_SECONDS: '600' })
  const later = await submitGood(relay, 'forward', await signForward(city, me(), { nonce: 1n }))
  const ballot = await submitGood(relay, 'ballots', await signBallot(city, me(), round))
  // A ballot waits for nobody; the wallet's next call does for the one before it.
  await untilState(relay, ballot, 'sent')
  await mineOn()
  const first = await untilState(relay, before, 'mined', 'final')
  await untilState(relay, later, 'sent')
  await mineOn()
  const second = await untilState(relay, later, 'mined', 'final')
  expect([await senderOf(first.transaction), await senderOf(second.transaction)]).toEqual([
    former.address.toLowerCase(),
    next.address.toLowerCase(),
  ])
  await untilState(relay, ballot, 'mined', 'final')
  expect(await ballotOf(city, round, me().address)).toEqual([[{ project: 0, amount: 100 }], 2])
  expect([await nonceOf(city, me().address), await executed()]).toEqual([2n, 2])
})

it('sends again under the new key what the former can’t, in the order of the wallet’s nonces', async () => {
  const before = await leaveCallBehind()
  await loseTransaction()
  await start(1, { STUCK_SECONDS: '600' })
  const later = await submitGood(relay, 'forward', await signForward(city, me(), { nonce: 1n }))
  // Planned, and not sent as long as the one before it is under way: then that one is planned anew, behind it.
  await expect.poll(async () => (await batches('planned')).length, { timeout: 60_000 }).toBe(1)
  await relay.kill('SIGTERM')
  await start(1, { STUCK_SECONDS: '3' })
  await city.client.setAutomine(true)
  for (const id of [before, later]) {
    const { transaction } = await untilState(relay, id, 'mined', 'final')
    expect(await senderOf(transaction)).toBe(next.address.toLowerCase())
  }
  expect([await nonceOf(city, me().address), await executed()]).toEqual([2n, 2])
  // No transaction was wasted on a call that came before its turn.
  expect((await batches('mined', 'final')).map(({ account }) => account)).toEqual([next.address])
})

it('counts once what comes through under both keys', async () => {
  const before = await leaveCallBehind()
  await loseTransaction()
  await start(1, { STUCK_SECONDS: '1' })
  await expect.poll(async () => (await attempts()).length, { timeout: 60_000 }).toBeGreaterThan(1)
  const [old] = await attempts()
  // The former key's transaction comes after all, and before the new one's.
  await city.client.setBalance({ address: former.address, value: ETHER })
  for (const { hash } of (await attempts()).slice(1)) await city.client.dropTransaction({ hash })
  await city.client.sendRawTransaction({ serializedTransaction: old?.raw ?? '0x' })
  await mineOn()
  await city.client.setAutomine(true)
  const { transaction } = await untilState(relay, before, 'mined', 'final')
  expect(transaction).toBe(old?.hash)
  expect([await nonceOf(city, me().address), await executed()]).toEqual([1n, 1])
})
