import { ResourceUnavailableRpcError, UserRejectedRequestError } from 'viem'
import { beforeEach, describe, expect, it } from 'vitest'
import { connectRefusals, dismissRefusal, noteRefusal } from './connectRefusal.ts'

beforeEach(() => connectRefusals.set({ count: 0, last: null }))

describe('a wallet that did not connect', () => {
  it('was declined by its owner', () => {
    noteRefusal('Fox', new UserRejectedRequestError(new Error('no')))
    expect(connectRefusals.get()).toEqual({ count: 1, last: { wallet: 'Fox', kind: 'declined' } })
  })

  it('is busy with another question', () => {
    noteRefusal('Fox', new ResourceUnavailableRpcError(new Error('pending')))
    expect(connectRefusals.get().last).toEqual({ wallet: 'Fox', kind: 'busy' })
  })

  it('is left to the dialogue when it failed otherwise', () => {
    noteRefusal('Fox', new Error('no such chain'))
    expect(connectRefusals.get()).toEqual({ count: 0, last: null })
  })

  it('is counted on after it was put away, so that each refusal is told', () => {
    noteRefusal('Fox', new UserRejectedRequestError(new Error('no')))
    dismissRefusal()
    expect(connectRefusals.get()).toEqual({ count: 1, last: null })
    noteRefusal('Fox', new UserRejectedRequestError(new Error('no')))
    expect(connectRefusals.get().count).toBe(2)
  })
})
