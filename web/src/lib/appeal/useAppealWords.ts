import type {
  AnswerOutcome,
  AppealChannel,
  AppealClosure,
  AppealState,
  AppealVisibility,
  TombstoneState,
} from '@initiative-citizen/contracts/appeal-enums'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { AwaitedStage } from './deadline.ts'

/** What the contract's values are called. */
export interface AppealWords {
  readonly state: Readonly<Record<AppealState, string>>
  readonly visibility: Readonly<Record<AppealVisibility, string>>
  readonly channel: Readonly<Record<AppealChannel, string>>
  readonly outcome: Readonly<Record<AnswerOutcome, string>>
  readonly closure: Readonly<Record<AppealClosure, string>>
  readonly stage: Readonly<Record<AwaitedStage, string>>
  readonly tombstone: Readonly<Record<Exclude<TombstoneState, 'None'>, string>>
}

/** @returns The names of an appeal's states, outcomes and so on, in the page's language. */
export function useAppealWords(): AppealWords {
  const { t } = useLingui()
  return useMemo(
    () => ({
      state: {
        Filed: t`Filed`,
        Registered: t`In the register`,
        Assigned: t`In work`,
        InfoRequested: t`Author asked for details`,
        Answered: t`Answered`,
        Disputed: t`Disputed`,
        Confirmed: t`Confirmed by the author`,
        Closed: t`Closed`,
        Withdrawn: t`Withdrawn by the author`,
      },
      visibility: {
        Public: t`Public`,
        Anonymous: t`Without the author's name`,
        Confidential: t`Confidential`,
      },
      channel: {
        Wallet: t`On this page`,
        Phone: t`By telephone`,
        Paper: t`On paper`,
        Email: t`By e-mail`,
        SocialNetwork: t`In a social network`,
        Visit: t`In person`,
      },
      outcome: {
        Fixed: t`Done`,
        Explained: t`Explained`,
        Refused: t`Refused`,
        NotResponsible: t`Not the city's competence`,
        Duplicate: t`Answered in another appeal`,
        Planned: t`Planned`,
      },
      closure: {
        Unconfirmed: t`Closed unconfirmed: the author was silent`,
        Upheld: t`Closed by a supervisor: the answer stands`,
      },
      stage: {
        Registration: t`Registration`,
        Answer: t`Answer`,
        Supervision: t`Supervisor's decision`,
        Verdict: t`Author's verdict`,
      },
      tombstone: { Hidden: t`Hidden`, Erased: t`Erased` },
    }),
    [t],
  )
}
