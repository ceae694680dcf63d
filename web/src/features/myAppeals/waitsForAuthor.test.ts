import { describe, expect, it } from 'vitest'
import { waitsForAuthor } from './waitsForAuthor.ts'

describe('what waits for the author', () => {
  it('is the verdict while there is time, and information that was asked for', () => {
    expect(waitsForAuthor({ state: 'Answered', dueBy: 100 }, 99)).toBe(true)
    expect(waitsForAuthor({ state: 'Answered', dueBy: 100 }, 100)).toBe(false)
    expect(waitsForAuthor({ state: 'InfoRequested', dueBy: 100 }, 500)).toBe(true)
  })

  it('is nothing while others owe something, or when it is over', () => {
    for (const state of ['Filed', 'Registered', 'Assigned', 'Disputed', 'Confirmed', 'Closed'] as const) {
      expect(waitsForAuthor({ state, dueBy: 100 }, 99)).toBe(false)
    }
  })
})
