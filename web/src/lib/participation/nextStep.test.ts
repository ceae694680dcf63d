import { describe, expect, it } from 'vitest'
import type { Phase } from '../round/phase.ts'
import { nextStep } from './nextStep.ts'
import type { Participation, Registration } from './Participation.ts'

const dates = { enrolmentStart: 1_000, votingStart: 2_000, votingEnd: 3_000 }
const resident: Registration = { index: 7, district: 3, status: 'Active', registeredAt: 500 }

const of = (change: Partial<Participation> = {}): Participation => ({
  wallet: '0x0000000000000000000000000000000000000001',
  registration: resident,
  personEnrolled: false,
  sequence: 0,
  ballot: [],
  share: 1_000n,
  step: 1n,
  ...change,
})
const ask = (phase: Phase, participation: Participation | null | undefined, district = 0) =>
  nextStep({ phase, dates, district, participation })

describe('the next step', () => {
  it('does not send anyone to connect for a round that is over', () => {
    expect(ask('Cancelled', null)).toEqual({ kind: 'cancelled' })
    expect(ask('Settlement', null)).toEqual({ kind: 'closed' })
    expect(ask('Settled', of())).toEqual({ kind: 'closed' })
  })

  it('begins with a wallet', () => {
    expect(ask('Enrolment', null)).toEqual({ kind: 'connect' })
    expect(ask('Enrolment', undefined)).toEqual({ kind: 'reading' })
  })

  it('asks strangers to register while that still helps', () => {
    const stranger = of({ registration: null })
    expect(ask('Announced', stranger)).toEqual({ kind: 'register' })
    expect(ask('Enrolment', stranger)).toEqual({ kind: 'register' })
    expect(ask('Voting', stranger)).toEqual({
      kind: 'enrolmentMissed',
      endedAt: 2_000,
      registeredLater: true,
    })
  })

  it('says what is wrong with a registration', () => {
    expect(ask('Enrolment', of({ registration: { ...resident, status: 'Revoked' } }))).toEqual({
      kind: 'revoked',
    })
    expect(ask('Enrolment', of({ registration: { ...resident, status: 'Lost' } }))).toEqual({ kind: 'lost' })
    expect(ask('Enrolment', of(), 5)).toEqual({ kind: 'otherDistrict', yours: 3, needed: 5 })
    expect(ask('Enrolment', of(), 3)).toEqual({ kind: 'enrol', until: 2_000 })
  })

  it('leads a resident from waiting to enrolment to voting', () => {
    expect(ask('Announced', of())).toEqual({ kind: 'waitForEnrolment', from: 1_000 })
    expect(ask('Enrolment', of())).toEqual({ kind: 'enrol', until: 2_000 })
    expect(ask('Enrolment', of({ personEnrolled: true, sequence: 1 }))).toEqual({
      kind: 'waitForVoting',
      from: 2_000,
    })
    expect(ask('Voting', of({ personEnrolled: true, sequence: 1 }))).toEqual({ kind: 'vote', until: 3_000 })
  })

  it('carries an enrolment over from a lost wallet, but only before voting', () => {
    const rebound = of({ personEnrolled: true })
    expect(ask('Enrolment', rebound)).toEqual({ kind: 'moveEnrolment', until: 2_000 })
    expect(ask('Voting', rebound)).toEqual({ kind: 'enrolledByLostWallet' })
  })

  it('tells a missed enrolment from a late registration', () => {
    expect(ask('Voting', of())).toEqual({ kind: 'enrolmentMissed', endedAt: 2_000, registeredLater: false })
    const late = of({ registration: { ...resident, registeredAt: 2_000 } })
    expect(ask('Voting', late)).toEqual({ kind: 'enrolmentMissed', endedAt: 2_000, registeredLater: true })
  })

  it('lets the enrolled vote whatever became of their registration', () => {
    for (const status of ['Revoked', 'Lost'] as const) {
      const former = of({ registration: { ...resident, status }, personEnrolled: true, sequence: 1 })
      expect(ask('Voting', former, 5)).toEqual({ kind: 'vote', until: 3_000 })
    }
  })

  it('says before the cart that there is nothing to spend', () => {
    expect(ask('Voting', of({ sequence: 1, share: 0n }))).toEqual({ kind: 'nothingToSpend' })
  })
})
