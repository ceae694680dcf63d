import { useLingui } from '@lingui/react/macro'
import type { BodyRole } from './bodiesOf.ts'

/** @returns What an appeal's bodies are called. */
export function useRoleWords(): Record<BodyRole, string> {
  const { t } = useLingui()
  return {
    appeal: t`The appeal's text`,
    envelope: t`Envelope of the sealed part`,
    answer: t`Text of an answer`,
    remarks: t`Remarks to a prepared answer`,
    question: t`Question to the author`,
    information: t`Details from the author`,
    grounds: t`Grounds`,
    dispute: t`Reasons of a dispute`,
  }
}
