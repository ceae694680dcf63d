import { describe, expect, it } from 'vitest'
import { phaseAt, phaseEnd } from './phase.ts'

const dates = { enrolmentStart: 100, votingStart: 200, votingEnd: 300 }
const open = { dates, settled: false, cancelled: false }

describe('phaseAt', () => {
  it.each([
    [99, 'Announced'],
    [100, 'Enrolment'],
    [199, 'Enrolment'],
    [200, 'Voting'],
    [299, 'Voting'],
    [300, 'Settlement'],
  ] as const)('at second %i says %s, as the contract does', (time, phase) => {
    expect(phaseAt(open, time)).toBe(phase)
  })

  it('knows a settled and a cancelled round at any time', () => {
    expect(phaseAt({ ...open, settled: true }, 300)).toBe('Settled')
    expect(phaseAt({ ...open, cancelled: true }, 150)).toBe('Cancelled')
  })
})

describe('phaseEnd', () => {
  it('names the moment at which the next phase begins', () => {
    expect(phaseEnd('Announced', dates)).toBe(100)
    expect(phaseEnd('Enrolment', dates)).toBe(200)
    expect(phaseEnd('Voting', dates)).toBe(300)
    expect(phaseEnd('Settlement', dates)).toBeUndefined()
  })
})
