import type { NextStep } from '../../lib/participation/nextStep.ts'

const PLANNING: readonly NextStep['kind'][] = [
  'connect',
  'reading',
  'register',
  'waitForEnrolment',
  'enrol',
  'moveEnrolment',
  'waitForVoting',
  'vote',
]

/** Whether filling the cart can lead anywhere: now, or when the steps that are still open to the citizen are taken. */
export function mayPlan(step: NextStep): boolean {
  return PLANNING.includes(step.kind)
}
