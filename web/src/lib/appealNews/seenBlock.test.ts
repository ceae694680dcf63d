import { describe, expect, it, vi } from 'vitest'
import { markSeen, onSeen, seenBlock } from './seenBlock.ts'

describe('what was seen', () => {
  it('is remembered by wallet, whatever its letters’ case, and never goes back', () => {
    const heard = vi.fn()
    const stop = onSeen(heard)
    expect(seenBlock('0xAB')).toBe(0)
    markSeen('0xAB', 12)
    markSeen('0xab', 7)
    expect(seenBlock('0xab')).toBe(12)
    expect(seenBlock('0xcd')).toBe(0)
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    markSeen('0xab', 20)
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
