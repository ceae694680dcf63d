import { describe, expect, it } from 'vitest'
import { actsOf, needsNewSeal } from './acts.ts'

const AUTHOR = '0x00000000000000000000000000000000000000aa'
const OTHER = '0x00000000000000000000000000000000000000bb'
const appeal = {
  author: AUTHOR,
  state: 'Assigned',
  visibility: 'Public',
  round: 0,
  dueBy: 1_000,
  reportedOverdue: false,
} as const

describe('what can be done with an appeal', () => {
  it('is the author’s verdict while there is time, and anyone’s closing after it', () => {
    const answered = { ...appeal, state: 'Answered' } as const
    expect(actsOf(answered, AUTHOR, 999)).toEqual(['confirm', 'dispute'])
    expect(actsOf(answered, AUTHOR, 1_000)).toEqual(['closeUnconfirmed'])
    expect(actsOf(answered, OTHER, 999)).toEqual(['join'])
    expect(actsOf(answered, undefined, 1_000)).toEqual(['join', 'closeUnconfirmed'])
  })

  it('is taking it back before the first answer only', () => {
    expect(actsOf(appeal, AUTHOR, 0)).toEqual(['withdraw'])
    expect(actsOf({ ...appeal, round: 1 }, AUTHOR, 0)).toEqual([])
  })

  it('is giving what was asked for', () => {
    expect(actsOf({ ...appeal, state: 'InfoRequested' }, AUTHOR, 0)).toEqual([
      'provideInformation',
      'withdraw',
    ])
    expect(actsOf({ ...appeal, state: 'InfoRequested' }, OTHER, 0)).toEqual(['join'])
  })

  it('is reporting a missed deadline, by anyone and once', () => {
    for (const state of ['Filed', 'Registered', 'Assigned', 'InfoRequested'] as const) {
      expect(actsOf({ ...appeal, state }, OTHER, 1_000)).toContain('markOverdue')
      expect(actsOf({ ...appeal, state }, OTHER, 999)).not.toContain('markOverdue')
    }
    expect(actsOf({ ...appeal, reportedOverdue: true }, OTHER, 1_000)).toEqual(['join'])
    expect(actsOf({ ...appeal, state: 'Disputed' }, OTHER, 1_000)).toEqual(['join', 'reopen', 'markOverdue'])
  })

  it('is nothing once it is over, and joining never for what nobody can read', () => {
    for (const state of ['Confirmed', 'Closed', 'Withdrawn'] as const) {
      expect(actsOf({ ...appeal, state, dueBy: undefined }, AUTHOR, 5_000)).toEqual([])
    }
    expect(actsOf({ ...appeal, visibility: 'Confidential' }, OTHER, 0)).toEqual([])
  })
})

describe('sealing anew', () => {
  const at = (department: number) => ({ department, state: 'Assigned' }) as const
  const moved = (kind: 'Registered' | 'Forwarded' | 'Resealed', department?: number) => ({ kind, department })

  it('is needed when the department is another than the one it was sealed to', () => {
    expect(needsNewSeal(at(3), [moved('Registered', 3)], 3)).toBe(false)
    expect(needsNewSeal(at(4), [moved('Registered', 4)], 3)).toBe(true)
    expect(needsNewSeal(at(4), [moved('Registered', 3), moved('Forwarded', 4)], 3)).toBe(true)
    expect(needsNewSeal({ department: undefined, state: 'Filed' }, [], 3)).toBe(false)
  })

  it('is done with when someone did it since the last move', () => {
    const once = [moved('Registered', 3), moved('Forwarded', 4), moved('Resealed')]
    expect(needsNewSeal(at(4), once, 3)).toBe(false)
    expect(needsNewSeal(at(3), [...once, moved('Forwarded', 3)], 3)).toBe(true)
    expect(needsNewSeal({ department: 4, state: 'Closed' }, [moved('Registered', 4)], 3)).toBe(false)
  })
})
