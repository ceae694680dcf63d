import { pad } from 'viem'
import { describe, expect, it } from 'vitest'
import { mayAssign } from './mayAssign.ts'

const officer = { number: 1, account: pad('0x1', { size: 20 }) }

describe('who can be assigned', () => {
  it('is anyone by the head, while no answer is given', () => {
    expect(mayAssign({ state: 'Registered', officer: undefined }, { head: true })).toBe(true)
    expect(mayAssign({ state: 'Assigned', officer }, { head: true })).toBe(true)
    expect(mayAssign({ state: 'InfoRequested', officer }, { head: true })).toBe(true)
    expect(mayAssign({ state: 'Answered', officer }, { head: true })).toBe(false)
    expect(mayAssign({ state: 'Disputed', officer }, { head: true })).toBe(false)
  })

  it('is an officer by oneself, while nobody has it', () => {
    expect(mayAssign({ state: 'Registered', officer: undefined }, { head: false })).toBe(true)
    expect(mayAssign({ state: 'Assigned', officer }, { head: false })).toBe(false)
  })
})
