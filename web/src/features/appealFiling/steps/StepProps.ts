import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'

/** What a step of filing works with. */
export interface StepProps {
  readonly draft: AppealDraft
  readonly change: (patch: Partial<AppealDraft>) => void
  /** The visitor wanted to go on and something was missing. */
  readonly tried: boolean
}
