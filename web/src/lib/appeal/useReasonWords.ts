import type {
  DisputeReason,
  ExtensionReason,
  ForwardReason,
  TombstoneReason,
} from '@initiative-citizen/contracts/appeal-enums'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'

/** What the contract's reason codes are called. */
export interface ReasonWords {
  readonly forward: Readonly<Record<ForwardReason, string>>
  readonly extension: Readonly<Record<ExtensionReason, string>>
  readonly dispute: Readonly<Record<DisputeReason, string>>
  readonly tombstone: Readonly<Record<TombstoneReason, string>>
}

/** @returns The reasons for forwarding, extending, disputing, hiding and erasing, in the page's language. */
export function useReasonWords(): ReasonWords {
  const { t } = useLingui()
  return useMemo(
    () => ({
      forward: {
        OtherCompetence: t`Another department is responsible`,
        OtherDistrict: t`It concerns another district`,
        Misrouted: t`It came here by mistake`,
        DepartmentClosed: t`The department was closed`,
      },
      extension: {
        Inspection: t`An inspection on the spot is needed`,
        OtherAuthority: t`Another authority was asked`,
        Documents: t`Documents are awaited`,
        Works: t`Works are going on`,
      },
      dispute: {
        NotFixed: t`It is not done`,
        NotToThePoint: t`The answer is not to the point`,
        WrongFacts: t`The answer states what is not so`,
        Discourteous: t`The answer is discourteous`,
        Other: t`Another reason`,
      },
      tombstone: {
        PersonalData: t`Personal data`,
        Insult: t`Insult`,
        Advertising: t`Advertising`,
        Unlawful: t`Unlawful content`,
        CourtOrder: t`A court's order`,
        AuthorsRequest: t`At the author's request`,
      },
    }),
    [t],
  )
}
