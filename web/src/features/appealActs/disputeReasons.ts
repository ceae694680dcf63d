import type { DisputeReason } from '@initiative-citizen/contracts/appeal-enums'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import type { Store } from '../../lib/store/createStore.ts'
import { createKeptDrafts } from '../../lib/store/keptDrafts.ts'

interface Choice {
  readonly reason?: DisputeReason
}

const NONE: Choice = {}
const choices = createKeptDrafts<Choice>('appeal.dispute.1.')

/** @returns The reason that is being chosen for a dispute; it survives a reload, as its text does. */
export function disputeReason(appeal: AppealId): Store<Choice> {
  return choices.of(appeal, NONE)
}

/** Forgets a reason that was signed. */
export function forgetDisputeReason(appeal: AppealId): void {
  choices.forget(appeal, NONE)
}
