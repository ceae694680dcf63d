import type { NextStep } from '../../lib/participation/nextStep.ts'
import { useStepWords } from './useStepWords.tsx'

/** Where the citizen stands, in a few words. */
export function StepTitle({ step }: { step: NextStep }) {
  return useStepWords(step).title
}
