import { describe, expect, it } from 'vitest'
import { advance, BEGINNING, type LifeCycle, type LifeEvent } from './lifeCycle.ts'

const FEE = { gas: 50_000n, wei: 10n ** 14n }
const HASH = `0x${'aa'.repeat(32)}` as const
const FASTER = `0x${'bb'.repeat(32)}` as const
const MINED = { hash: HASH, block: 12, timestamp: 1_800_000_000 }

const afterEvents = (...events: LifeEvent[]): LifeCycle => events.reduce(advance, BEGINNING)

const checked: LifeEvent = { type: 'checked', fee: FEE }
const confirmed: LifeEvent = { type: 'confirmed' }
const sent: LifeEvent = { type: 'sent', hash: HASH }
const mined: LifeEvent = { type: 'mined', mined: MINED }
const failed = (kind: 'rejected' | 'chainAway' | 'notMined' | 'walletBusy'): LifeEvent => ({
  type: 'failed',
  failure: { kind },
})

describe('the life of a transaction', () => {
  it('goes from the check to the index', () => {
    expect(afterEvents(checked)).toEqual({ stage: 'ready', fee: FEE })
    expect(afterEvents(checked, confirmed)).toEqual({ stage: 'signing', fee: FEE })
    expect(afterEvents(checked, confirmed, sent)).toEqual({ stage: 'pending', hash: HASH })
    expect(afterEvents(checked, confirmed, sent, mined)).toEqual({ stage: 'mined', mined: MINED })
    expect(afterEvents(checked, confirmed, sent, mined, { type: 'indexedUpTo', block: 12 })).toEqual({
      stage: 'indexed',
      mined: MINED,
    })
  })

  it('waits for the index to reach its block', () => {
    expect(afterEvents(checked, confirmed, sent, mined, { type: 'indexedUpTo', block: 11 }).stage).toBe(
      'mined',
    )
  })

  it('follows a transaction that the wallet sped up', () => {
    expect(afterEvents(checked, confirmed, sent, { type: 'repriced', hash: FASTER })).toEqual({
      stage: 'pending',
      hash: FASTER,
    })
  })

  it('signs nothing that was not confirmed, and nothing twice', () => {
    expect(afterEvents(sent)).toEqual(BEGINNING)
    expect(afterEvents(checked, sent).stage).toBe('ready')
    expect(afterEvents(checked, confirmed, sent, { type: 'sent', hash: FASTER })).toEqual({
      stage: 'pending',
      hash: HASH,
    })
  })

  it('is checked anew after a refusal in the wallet', () => {
    const refused = afterEvents(checked, confirmed, failed('rejected'))
    expect(refused).toEqual({ stage: 'failed', failure: { kind: 'rejected' }, hash: null })
    expect(advance(refused, { type: 'again' })).toEqual(BEGINNING)
  })

  it.each(['notMined', 'chainAway'] as const)('waits on for what was sent: %s', (kind) => {
    const stuck = afterEvents(checked, confirmed, sent, failed(kind))
    expect(stuck).toEqual({ stage: 'failed', failure: { kind }, hash: HASH })
    expect(advance(stuck, { type: 'again' })).toEqual({ stage: 'pending', hash: HASH })
  })

  it('checks anew when the chain was away before anything was sent', () => {
    expect(afterEvents(failed('chainAway'), { type: 'again' })).toEqual(BEGINNING)
  })

  it('lets no late failure undo what is mined', () => {
    expect(afterEvents(checked, confirmed, sent, mined, failed('chainAway')).stage).toBe('mined')
  })

  it('keeps the first failure', () => {
    expect(afterEvents(failed('walletBusy'), failed('chainAway'))).toMatchObject({
      failure: { kind: 'walletBusy' },
    })
  })
})
