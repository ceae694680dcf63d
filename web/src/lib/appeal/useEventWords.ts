import type { AppealStage } from '@initiative-citizen/contracts/appeal-enums'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { AppealEventKind } from '../../../generated/graphql.ts'
import { useReasonWords } from './useReasonWords.ts'

/** What steps of an appeal are called, and why they were made. */
export interface EventWords {
  readonly kind: Readonly<Record<AppealEventKind, string>>
  /** Why it was done, in a few words; undefined where no reason is given. */
  readonly reason: (event: { kind: AppealEventKind; reason: string | undefined }) => string | undefined
}

/** @returns The names of an appeal's steps, in the page's language. */
export function useEventWords(): EventWords {
  const { t } = useLingui()
  const reasons = useReasonWords()
  return useMemo(() => {
    const overdue: Record<AppealStage, string> = {
      Registration: t`The registration is late`,
      Answer: t`The answer is late`,
      Supervision: t`The supervisor's decision is late`,
    }
    const closed = { Unconfirmed: t`The author was silent`, Upheld: t`A supervisor let the answer stand` }
    const tables: Partial<Record<AppealEventKind, Readonly<Record<string, string>>>> = {
      Forwarded: reasons.forward,
      Extended: reasons.extension,
      Disputed: reasons.dispute,
      Entombed: reasons.tombstone,
      Overdue: overdue,
      Closed: closed,
    }
    return {
      kind: {
        Filed: t`The appeal was filed`,
        Claimed: t`The author claimed the appeal with a wallet`,
        Registered: t`Registered and given to a department`,
        Forwarded: t`Forwarded to another department`,
        Assigned: t`Assigned to an officer`,
        InformationRequested: t`The department asked the author for details`,
        InformationProvided: t`The author gave the details`,
        Extended: t`The deadline of the answer was extended`,
        AnswerPrepared: t`An answer was prepared and waits for approval`,
        AnswerApproved: t`An officer approved the answer`,
        AnswerReturned: t`The prepared answer was returned with remarks`,
        Answered: t`The department answered`,
        Confirmed: t`The author confirmed the answer`,
        Disputed: t`The author disputed the answer`,
        Reopened: t`The appeal was reopened`,
        Closed: t`The appeal was closed`,
        Withdrawn: t`The author withdrew the appeal`,
        Overdue: t`The deadline passed`,
        Joined: t`A resident joined`,
        Resealed: t`The sealed part was sealed anew`,
        Entombed: t`A text was hidden or erased`,
        Restored: t`A hidden text was shown again`,
      },
      reason: ({ kind, reason }) => (reason === undefined ? undefined : tables[kind]?.[reason]),
    }
  }, [t, reasons])
}
