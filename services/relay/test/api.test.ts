import { getAddress, type Hex, recoverTypedDataAddress } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acknowledgementTypedData } from '../src/api/acknowledgement.ts'
import { ballotOf, type City, hotKeyOf, nonceOf, openCity } from './city.ts'
import { makeDatabase } from './makeDatabase.ts'
import { type RunningRelay, runRelay, statusOf, submit, submitGood, untilState } from './runRelay.ts'
import { signBallot, signEnrolment, signForward } from './signing.ts'

let city: City
let relay: RunningRelay

beforeAll(async () => {
  city = await openCity()
  relay = await runRelay(city, await makeDatabase())
})

afterAll(async () => {
  await relay?.kill('SIGTERM')
  await city?.stop()
})

/** The accounts that this file's tests act for, one each. */
const citizen = (place: number) => city.citizens[place] ?? expect.unreachable('There are twelve citizens')

describe('what is sent', () => {
  it('is a citizen’s call, acknowledged by a signature, mined, and final', async () => {
    const submission = await signForward(city, citizen(0))
    const { status, answer } = await submit(relay, 'forward', submission)
    expect(status).toBe(202)
    const { acceptedAt, includeBy } = answer
    expect(includeBy - acceptedAt).toBe(120)
    const signer = await recoverTypedDataAddress({
      ...acknowledgementTypedData({ request: answer.id as Hex, acceptedAt, includeBy }, city.book.chainId),
      signature: answer.signature as Hex,
    })
    expect(signer).toBe(privateKeyToAccount(hotKeyOf(0)).address)
    const mined = await untilState(relay, answer.id as Hex, 'mined', 'final')
    expect(mined).toMatchObject({ kind: 'forward', transaction: /^0x/, block: expect.any(Number) })
    expect(await nonceOf(city, citizen(0).address)).toBe(1n)
    await city.client.mine({ blocks: 3 })
    await untilState(relay, answer.id as Hex, 'final')

    const again = await submit(relay, 'forward', submission)
    expect([again.status, again.answer]).toEqual([200, answer])
  })

  it('is several calls of one wallet, in their order', async () => {
    const ids: Hex[] = []
    for (const nonce of [0n, 1n, 2n]) {
      ids.push(await submitGood(relay, 'forward', await signForward(city, citizen(1), { nonce })))
    }
    for (const id of ids) await untilState(relay, id, 'mined', 'final')
    expect(await nonceOf(city, citizen(1).address)).toBe(3n)
  })

  it('is a signed enrolment, and a signed ballot and its changes', async () => {
    const round = await city.openRound()
    for (const place of [2, 3]) {
      const enrolment = await signEnrolment(city, citizen(place), round)
      await untilState(relay, await submitGood(relay, 'enrolments', enrolment), 'mined', 'final')
    }
    await city.startVoting(round)
    const ids: Hex[] = []
    await city.client.setAutomine(false)
    for (const [sequence, amount] of [
      [2, 100n],
      [3, 200n],
      [9, 300n],
    ] as const) {
      const lines = [{ project: 1, amount }]
      const ballot = await signBallot(city, citizen(2), round, { sequence, lines })
      ids.push(await submitGood(relay, 'ballots', ballot))
    }
    ids.push(await submitGood(relay, 'ballots', await signBallot(city, citizen(3), round)))
    await city.client.setAutomine(true)
    await city.client.mine({ blocks: 1 })
    for (const id of ids) await untilState(relay, id, 'mined', 'final')
    expect(await ballotOf(city, round, citizen(2).address)).toEqual([[{ project: 1, amount: 300 }], 9])
  })
})

describe('what it tells', () => {
  it('is what must be known before signing', async () => {
    expect(await (await fetch(`${relay.url}/v1/relay`)).json()).toEqual({
      chainId: 31_337,
      forwarder: getAddress(city.book.contracts.forwarder),
      signer: privateKeyToAccount(hotKeyOf(0)).address,
      inclusionSeconds: 120,
      maxGas: '8000000',
    })
  })

  it('is nothing of requests that it does not know', async () => {
    expect(await statusOf(relay, `0x${'12'.repeat(32)}`)).toMatchObject({ error: { code: 'notFound' } })
    expect(await statusOf(relay, '0x12')).toMatchObject({ error: { code: 'badRequest' } })
    expect((await fetch(`${relay.url}/v2`)).status).toBe(404)
  })

  it('is that it lives, is ready, and its numbers', async () => {
    expect(await (await fetch(`${relay.url}/healthz`)).json()).toEqual({ status: 'ok' })
    const ready = await fetch(`${relay.url}/readyz`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toEqual({
      ...{ ready: true, database: 'ok', chain: 'ok', balance: 'ok', sending: true },
    })
    const metrics = await (await fetch(`${relay.url}/metrics`)).text()
    expect(metrics).toMatch(/relay_decided_total{kind="forward",result="mined"} [1-9]/)
    expect(metrics).toMatch(/relay_balance_ether \d/)
  })

  it('names no wallet and no address in its log', () => {
    expect(relay.output.text).toContain('"msg":"mined"')
    expect(relay.output.text).not.toMatch(/0x[0-9a-fA-F]{40}/)
    expect(relay.output.text.replaceAll(relay.url, '')).not.toContain('127.0.0.1')
  })
})
