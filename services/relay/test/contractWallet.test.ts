import type { Address, Hex } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ballotOf, type City, openCity } from './city.ts'
import { type Line, startLine } from './line.ts'
import { makeDatabase, sql } from './makeDatabase.ts'
import { deployOfficeWallet, type OfficeWallet } from './officeWallet.ts'
import { type RunningRelay, runRelay, submit, submitGood, untilState } from './runRelay.ts'
import { type Signer, signBallot, signEnrolment, signForward } from './signing.ts'

let city: City
let line: Line
let relay: RunningRelay
let database: string
let office: OfficeWallet
let round: Address

beforeAll(async () => {
  city = await openCity()
  office = await deployOfficeWallet(city, owners())
  await city.register([office.address])
  round = await city.openRound()
  database = await makeDatabase()
  line = await startLine(city.rpcUrl)
  relay = await runRelay(city, database, { rpc: line.url })
})
afterAll(async () => {
  await relay?.kill('SIGTERM')
  await line?.stop()
  await city?.stop()
})

/** The wallet wants two of these. */
const owners = () => city.citizens.slice(0, 3)
const both = () => office.by(...owners().slice(0, 2))
const oneAlone = () => office.by(...owners().slice(0, 1))
const oneAndStranger = () => office.by(...owners().slice(0, 1), ...city.citizens.slice(3, 4))
const asContract = { contractWallet: true }
const calledBy = async (id: Hex) => {
  const [row] = await sql<{ kind: string }>(
    database,
    `select batches.kind from relay.batches join relay.requests on requests.batch = batches.id
     where requests.id = '${id}'`,
  )
  return row?.kind
}

async function expectBadSignature(path: 'ballots' | 'enrolments', body: object): Promise<void> {
  const { status, answer } = await submit(relay, path, body)
  expect([status, answer.error?.code]).toEqual([401, 'badSignature'])
}

it('enrols a wallet that is a contract, and casts and replaces its ballot', async () => {
  const enrolment = { ...(await signEnrolment(city, both(), round)), ...asContract }
  for (const signer of [oneAlone(), oneAndStranger()]) {
    await expectBadSignature('enrolments', { ...(await signEnrolment(city, signer, round)), ...asContract })
  }
  // A key's signature is not what a contract vouches for, nor the other way round.
  await expectBadSignature('enrolments', { ...enrolment, contractWallet: false })
  const id = await submitGood(relay, 'enrolments', enrolment)
  await untilState(relay, id, 'mined', 'final')
  expect(await calledBy(id)).toBe('enrolFor')
  await city.startVoting(round)

  const ballot = async (signer: Signer, sequence: number, amount: bigint) => ({
    ...(await signBallot(city, signer, round, { sequence, lines: [{ project: 1, amount }] })),
    ...asContract,
  })
  const cast = await submitGood(relay, 'ballots', await ballot(both(), 2, 300n))
  await untilState(relay, cast, 'mined', 'final')
  expect(await calledBy(cast)).toBe('ballotFor')
  expect(await ballotOf(city, round, office.address)).toEqual([[{ project: 1, amount: 300 }], 2])

  for (const signer of [oneAlone(), oneAndStranger()]) {
    await expectBadSignature('ballots', await ballot(signer, 3, 900n))
  }
  // What two owners signed says nothing of another ballot.
  await expectBadSignature('ballots', {
    ...(await ballot(both(), 3, 900n)),
    lines: [{ project: 2, amount: '900' }],
  })
  await untilState(relay, await submitGood(relay, 'ballots', await ballot(both(), 3, 500n)), 'mined', 'final')
  expect(await ballotOf(city, round, office.address)).toEqual([[{ project: 1, amount: 500 }], 3])
})

it('takes no contract’s word that knows no ERC-1271', async () => {
  const registry = city.book.contracts.citizenRegistry
  const signer = { ...both(), address: registry }
  await expectBadSignature('ballots', { ...(await signBallot(city, signer, round)), ...asContract })
})

it('refuses what the wallet does not vouch for any more when it is sent, and sends the rest', async () => {
  line.treat(({ method }) => (method === 'eth_estimateGas' ? { error: 'not now' } : 'pass'))
  const ballot = { ...(await signBallot(city, both(), round, { sequence: 9 })), ...asContract }
  const id = await submitGood(relay, 'ballots', ballot)
  const other = await submitGood(relay, 'forward', await signForward(city, owners()[0] ?? both()))
  await city.client.setCode({ address: office.address, bytecode: '0x' })
  line.treat(() => 'pass')
  await untilState(relay, other, 'mined', 'final')
  expect(await untilState(relay, id, 'refused')).toMatchObject({ reason: { code: 'unavailable' } })
})
