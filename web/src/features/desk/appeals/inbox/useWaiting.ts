import { useLingui } from '@lingui/react/macro'
import type { InboxRow } from './InboxRow.ts'

/**
 * @param approvals How many besides the preparer must sign.
 * @returns A writer of who has the next move with an appeal, and which.
 */
export function useWaiting(
  approvals: number,
): (row: Pick<InboxRow, 'state' | 'officer' | 'answers'>) => string {
  const { t } = useLingui()
  return ({ state, officer, answers }) => {
    if (state === 'Filed') return t`The dispatcher registers it.`
    if (state === 'Answered') return t`The author judges the answer.`
    if (state === 'Disputed') return t`The supervisor decides about the dispute.`
    if (state === 'InfoRequested') return t`The author was asked for details; the deadline goes on.`
    const [last] = answers
    if (last?.state === 'Prepared') {
      const given = last.signers.length - 1
      return t`An answer is prepared: ${given} of ${approvals} approvals. Colleagues must approve it.`
    }
    if (last?.state === 'Returned') return t`The answer came back with remarks: it is to be prepared anew.`
    if (!officer) return t`Nobody is assigned: the head assigns it, or an officer takes it.`
    return t`Officer No. ${officer.number} prepares the answer.`
  }
}
