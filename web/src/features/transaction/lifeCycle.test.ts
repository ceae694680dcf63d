import { zeroAddress, zeroHash } from 'viem'
import { describe, expect, it } from 'vitest'
import type { Acknowledged } from '../../lib/relay/Acknowledged.ts'
import type { Failure } from './failure.ts'
import { advance, beginning, type LifeCycle, type LifeEvent } from './lifeCycle.ts'

const FEE = { gas: 50_000n, wei: 10n ** 14n }
const HASH = `0x${'aa'.repeat(32)}` as const
const FASTER = `0x${'bb'.repeat(32)}` as const
const MINED = { hash: HASH, block: 12, timestamp: 1_800_000_000 }
const PROMISE: Acknowledged = {
  request: {
    id: zeroHash,
    signedAfter: 1,
    kind: 'enrolment',
    submission: { round: zeroAddress, wallet: zeroAddress, signature: '0x' },
  },
  acceptedAt: 100,
  includeBy: 160,
  signature: '0x',
  signer: zeroAddress,
  relay: 'http://relay',
  chainId: 31_337,
  heardAt: 100,
}

const self = (...events: LifeEvent[]): LifeCycle => events.reduce(advance, beginning('self'))
const city = (...events: LifeEvent[]): LifeCycle => events.reduce(advance, beginning('city'))

const checked: LifeEvent = { type: 'checked', by: 'self', fee: FEE }
const confirmed: LifeEvent = { type: 'confirmed' }
const signed: LifeEvent = { type: 'signed' }
const accepted: LifeEvent = { type: 'accepted', promise: PROMISE }
const sent: LifeEvent = { type: 'sent', hash: HASH }
const late: LifeEvent = { type: 'late' }
const mined: LifeEvent = { type: 'mined', mined: MINED }
const again: LifeEvent = { type: 'again' }
const failed = (kind: 'rejected' | 'chainAway' | 'notMined' | 'walletBusy'): LifeEvent => ({
  type: 'failed',
  failure: { kind },
})
const refusedByRelay = (passing: boolean): LifeEvent => {
  const failure: Failure = { kind: 'relay', trouble: passing ? 'away' : 'conflict', message: '', passing }
  return { type: 'failed', failure }
}
const toSelf: LifeEvent = { type: 'sendBy', sender: 'self' }

describe('the life of a transaction that its signer sends', () => {
  it('goes from the check to the index', () => {
    expect(self(checked)).toEqual({ stage: 'ready', by: 'self', fee: FEE })
    expect(self(checked, confirmed)).toEqual({ stage: 'signing', by: 'self' })
    expect(self(checked, confirmed, sent)).toMatchObject({ stage: 'pending', hash: HASH, promise: null })
    expect(self(checked, confirmed, sent, mined)).toMatchObject({ stage: 'mined', mined: MINED })
    expect(self(checked, confirmed, sent, mined, { type: 'indexedUpTo', block: 12 })).toMatchObject({
      stage: 'indexed',
      mined: MINED,
    })
  })

  it('waits for the index to reach its block', () => {
    expect(self(checked, confirmed, sent, mined, { type: 'indexedUpTo', block: 11 }).stage).toBe('mined')
  })

  it('follows a transaction that the wallet sped up', () => {
    expect(self(checked, confirmed, sent, { type: 'sent', hash: FASTER })).toMatchObject({
      stage: 'pending',
      hash: FASTER,
    })
  })

  it('signs nothing that was not confirmed', () => {
    expect(self(sent)).toEqual(beginning('self'))
    expect(self(checked, sent).stage).toBe('ready')
    expect(self(checked, confirmed, signed).stage).toBe('signing')
  })

  it('is checked anew after a refusal in the wallet', () => {
    const refused = self(checked, confirmed, failed('rejected'))
    expect(refused).toMatchObject({ stage: 'failed', failure: { kind: 'rejected' }, hash: null })
    expect(advance(refused, again)).toEqual(beginning('self'))
  })

  it.each(['notMined', 'chainAway'] as const)('waits on for what was sent: %s', (kind) => {
    const stuck = self(checked, confirmed, sent, failed(kind))
    expect(stuck).toMatchObject({ stage: 'failed', failure: { kind }, hash: HASH })
    expect(advance(stuck, again)).toMatchObject({ stage: 'pending', hash: HASH })
  })

  it('checks anew when the chain was away before anything was sent', () => {
    expect(self(failed('chainAway'), again)).toEqual(beginning('self'))
  })

  it('lets no late failure undo what is mined', () => {
    expect(self(checked, confirmed, sent, mined, failed('chainAway')).stage).toBe('mined')
  })

  it('keeps the first failure', () => {
    expect(self(failed('walletBusy'), failed('chainAway'))).toMatchObject({
      failure: { kind: 'walletBusy' },
    })
  })
})

describe('the life of a transaction that the city sends', () => {
  const ready: LifeEvent = { type: 'checked', by: 'city', ownFee: null }

  it('is handed over between the signature and the chain, and keeps the promise to its end', () => {
    expect(city(ready, confirmed, signed)).toEqual({ stage: 'handing', by: 'city' })
    expect(city(ready, confirmed, signed, accepted)).toMatchObject({ stage: 'accepted', promise: PROMISE })
    expect(city(ready, confirmed, signed, accepted, sent)).toMatchObject({
      stage: 'pending',
      hash: HASH,
      promise: PROMISE,
    })
    expect(city(ready, confirmed, signed, accepted, mined)).toMatchObject({
      stage: 'mined',
      promise: PROMISE,
    })
  })

  it('may be sent by the person from the start, if they have what it takes', () => {
    expect(city({ type: 'checked', by: 'city', ownFee: FEE }, toSelf)).toEqual({
      stage: 'ready',
      by: 'self',
      fee: FEE,
    })
  })

  it('may be sent by the person when the promised time is over, and not before', () => {
    expect(city(ready, confirmed, signed, accepted, toSelf).stage).toBe('accepted')
    expect(city(ready, confirmed, signed, accepted, late, toSelf)).toEqual(beginning('self'))
    expect(city(ready, confirmed, signed, accepted, sent, late, toSelf)).toEqual(beginning('self'))
  })

  it('is handed over again as it was signed while the relay is away, else signed anew', () => {
    expect(city(ready, confirmed, signed, refusedByRelay(true), again)).toEqual({
      stage: 'handing',
      by: 'city',
    })
    expect(city(ready, confirmed, signed, refusedByRelay(false), again)).toEqual(beginning('city'))
    expect(city(refusedByRelay(true), again)).toEqual(beginning('city'))
  })

  it('may be sent by the person when the relay is away', () => {
    expect(city(refusedByRelay(true), toSelf)).toEqual(beginning('self'))
    expect(city(ready, confirmed, signed, refusedByRelay(true), toSelf)).toEqual(beginning('self'))
  })

  it('is waited for on when the chain was away meanwhile', () => {
    const lost = city(ready, confirmed, signed, accepted, failed('chainAway'))
    expect(advance(lost, again)).toMatchObject({ stage: 'accepted', promise: PROMISE })
    const sentAndLost = city(ready, confirmed, signed, accepted, sent, failed('chainAway'))
    expect(advance(sentAndLost, again)).toMatchObject({ stage: 'pending', by: 'city', promise: PROMISE })
  })

  it('is found in the chain as early as the person would send it themselves', () => {
    expect(city(ready, confirmed, signed, accepted, late, toSelf, mined)).toMatchObject({ stage: 'mined' })
  })
})
