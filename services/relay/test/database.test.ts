import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@initiative-citizen/contracts/free-port'
import { type Postgres, startPostgres } from '@initiative-citizen/stack/src/postgres/startPostgres.ts'
import type { Hex } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type City, nonceOf, openCity } from './city.ts'
import { type Line, startLine } from './line.ts'
import { makeDatabase } from './makeDatabase.ts'
import { type RunningRelay, runRelay, statusOf, submit, submitGood, untilState } from './runRelay.ts'
import { signForward } from './signing.ts'

const folder = mkdtempSync(join(tmpdir(), 'relay-database-'))
const port = await freePort()

let city: City
let line: Line
let relay: RunningRelay
let postgres: Postgres

/** A server of this file's own, which it may crash. What it has committed survives that, as at a city. */
const startServer = async () => {
  const log = join(folder, 'postgres.log')
  postgres = await startPostgres({ folder: join(folder, 'data'), port, log, keep: true, durable: true })
}
const crashServer = async () => {
  process.kill(postgres.part.pid, 'SIGQUIT')
  await postgres.part.ended
}

beforeAll(async () => {
  city = await openCity()
  line = await startLine(city.rpcUrl)
  await startServer()
  relay = await runRelay(city, await makeDatabase(postgres.url), { rpc: line.url })
})
afterAll(async () => {
  await relay?.kill('SIGKILL')
  for (const part of [line, city, postgres?.part]) await part?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const citizen = (place: number) => city.citizens[place] ?? expect.unreachable('There are twelve citizens')
const readiness = async () => {
  const response = await fetch(`${relay.url}/readyz`)
  return [response.status, ((await response.json()) as { database: string }).database]
}
const until = (status: number, database: string) =>
  expect.poll(readiness, { timeout: 60_000 }).toEqual([status, database])

it('refuses while the database is away, and goes on with what it had accepted', async () => {
  line.treat(({ method }) => (method === 'eth_sendRawTransaction' ? { error: 'not now' } : 'pass'))
  const accepted = await submitGood(relay, 'forward', await signForward(city, citizen(0)))
  await untilState(relay, accepted, 'sent')
  await crashServer()
  await until(503, 'away')
  const submission = await signForward(city, citizen(1))
  const refused = await submit(relay, 'forward', submission)
  expect([refused.status, refused.answer.error.code]).toEqual([503, 'unavailable'])
  expect(refused.headers.get('retry-after')).toBeTruthy()
  expect(await statusOf(relay, accepted)).toMatchObject({ error: { code: 'unavailable' } })

  line.treat(() => 'pass')
  await startServer()
  await until(200, 'ok')
  await untilState(relay, accepted, 'mined', 'final')
  const again = await submit(relay, 'forward', submission)
  expect(again.status).toBe(202)
  await untilState(relay, again.answer.id as Hex, 'mined', 'final')
  for (const place of [0, 1]) expect(await nonceOf(city, citizen(place).address)).toBe(1n)
})

it('has acknowledged nothing that is not stored, whenever the database crashes', async () => {
  const submissions = await Promise.all(city.citizens.slice(2).map((one) => signForward(city, one)))
  const answers = submissions.map((submission) => submit(relay, 'forward', submission))
  await Promise.race(answers)
  await crashServer()
  await startServer()
  await until(200, 'ok')
  const statuses: number[] = []
  for (const [place, { status, answer }] of (await Promise.all(answers)).entries()) {
    statuses.push(status)
    if (status === 202) await untilState(relay, answer.id as Hex, 'mined', 'final')
    else expect(answer.error.code).toBe('unavailable')
    // Whoever was not answered may submit again: it is new, or it was stored and has its promise.
    const again = await submit(relay, 'forward', submissions[place])
    expect(status === 202 ? [200] : [200, 202]).toContain(again.status)
    await untilState(relay, again.answer.id as Hex, 'mined', 'final')
  }
  expect(statuses).toContain(202)
  for (const { address } of city.citizens.slice(2)) expect(await nonceOf(city, address)).toBe(1n)
})
