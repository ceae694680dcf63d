import { APPEAL_STATES } from '@initiative-citizen/contracts/appeal-enums'
import { t } from '@lingui/core/macro'

/** A sentence that says where an appeal stands. @param state As the contract numbers it. */
export function appealNow(state: number): string {
  switch (APPEAL_STATES[state]) {
    case 'Filed':
      return t`The appeal is filed and waits for its registration.`
    case 'Registered':
      return t`The appeal is registered and waits for an officer.`
    case 'Assigned':
      return t`An officer is working on the appeal.`
    case 'InfoRequested':
      return t`The department has asked the author for more information.`
    case 'Answered':
      return t`The appeal is answered and waits for the author's verdict.`
    case 'Disputed':
      return t`The answer is disputed, and a supervisor decides.`
    case 'Confirmed':
      return t`The author has confirmed the answer: the appeal is closed.`
    case 'Closed':
      return t`The appeal is closed.`
    case 'Withdrawn':
      return t`The author has withdrawn the appeal.`
    default:
      return t`There is no such appeal.`
  }
}

/** What became of a body. @param tombstone `IAppealRegistry.Tombstone` as the contract numbers it. */
export function bodyNow(tombstone: number): string {
  if (tombstone === 2) return t`The text is erased for good.`
  return tombstone === 1 ? t`The text is hidden already.` : t`The text is neither hidden nor erased.`
}
