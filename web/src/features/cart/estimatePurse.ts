import { shareOf, stepOf } from '@initiative-citizen/contracts/ballot'
import type { Participation } from '../../lib/participation/Participation.ts'
import type { Phase } from '../../lib/round/phase.ts'
import type { Standing } from '../../lib/round/Standing.ts'
import type { Purse } from './purse.ts'

interface Situation {
  readonly budget: bigint
  readonly phase: Phase
  readonly standing: Pick<Standing, 'enrolled' | 'share' | 'step'>
  readonly participation: Participation | null | undefined
}

/**
 * What the citizen has, or will have, to spend. Before voting it is an estimate: it shrinks as more people enrol, and
 * someone who has not enrolled yet is counted in.
 */
export function estimatePurse({
  budget,
  phase,
  standing,
  participation,
}: Situation): Purse & { estimated: boolean } {
  const estimated = phase === 'Announced' || phase === 'Enrolment'
  if (estimated && !participation?.sequence) {
    const share = shareOf(budget, standing.enrolled + 1)
    return { share, step: stepOf(share), estimated }
  }
  const { share, step } = participation ?? standing
  return { share, step, estimated }
}
