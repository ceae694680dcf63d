import { APPEAL_STATES, type AppealState, isFinal } from '@initiative-citizen/contracts/appeal-enums'
import { describe, expect, it } from 'vitest'
import { awaitedStage, deadlineTone, isOverdue, OWED_STATES, SOON_SECONDS } from './deadline.ts'

const STATES = APPEAL_STATES.filter((state): state is AppealState => state !== 'None')

describe('a deadline', () => {
  it('is the first second that is too late', () => {
    expect(deadlineTone('Assigned', 1_000, 999)).toBe('soon')
    expect(deadlineTone('Assigned', 1_000, 1_000)).toBe('overdue')
    expect(isOverdue('Assigned', 1_000, 999)).toBe(false)
    expect(isOverdue('Assigned', 1_000, 1_000)).toBe(true)
  })

  it('is near from three days before', () => {
    expect(deadlineTone('Filed', SOON_SECONDS + 1, 0)).toBe('ok')
    expect(deadlineTone('Filed', SOON_SECONDS, 0)).toBe('soon')
  })

  it('of the author’s verdict lapses, and nobody is late', () => {
    expect(deadlineTone('Answered', 1_000, 1_000)).toBe('lapsed')
    expect(isOverdue('Answered', 1_000, 2_000)).toBe(false)
  })

  it('is owed by officials in every state that waits for them, and in no final one', () => {
    for (const state of STATES) {
      const stage = awaitedStage(state)
      expect(stage === undefined).toBe(isFinal(state))
      expect(OWED_STATES.includes(state)).toBe(stage !== undefined && stage !== 'Verdict')
    }
  })
})
