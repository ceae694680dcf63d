import type { DepartmentKey } from '../administration/departments.ts'

/** Codes of the contract, in its order. */
export const FORWARD_REASONS = ['otherCompetence', 'otherDistrict', 'misrouted', 'departmentClosed'] as const
export const EXTENSION_REASONS = ['inspection', 'otherAuthority', 'documents', 'works'] as const
export const DISPUTE_REASONS = ['notFixed', 'notToThePoint', 'wrongFacts', 'discourteous', 'other'] as const
export const TOMBSTONES = ['none', 'hidden', 'erased'] as const
export const TOMBSTONE_REASONS = [
  'personalData',
  'insult',
  'advertising',
  'unlawful',
  'courtOrder',
  'authorsRequest',
] as const
export const CHANNELS = ['wallet', 'phone', 'paper', 'email', 'socialNetwork', 'visit'] as const
export const VISIBILITIES = ['public', 'anonymous', 'confidential'] as const

/** An officer of the appeal's present department: 0 is the head. */
type Rank = 0 | 1 | 2

/** Which answer is given: a hasty one that says nothing, the matter's own, the one after a dispute, or that it is known. */
export type AnswerVersion = 'hasty' | 'first' | 'second' | 'duplicate'

/** What happens to an appeal. */
type Act =
  | { readonly do: 'register'; readonly to?: DepartmentKey }
  | {
      readonly do: 'forward'
      readonly to: DepartmentKey
      readonly reason: (typeof FORWARD_REASONS)[number]
      readonly by: Rank | 'dispatcher'
    }
  /** Seals the sealed part for the next department, before it is forwarded there. */
  | { readonly do: 'reseal'; readonly to: DepartmentKey; readonly by: Rank }
  | { readonly do: 'assign'; readonly officer: Rank; readonly by: Rank }
  | { readonly do: 'ask'; readonly by: Rank }
  | { readonly do: 'inform' }
  | { readonly do: 'extend'; readonly days: number; readonly reason: (typeof EXTENSION_REASONS)[number] }
  /** The preparer signs on chain, and approvers later. */
  | { readonly do: 'prepare'; readonly version: AnswerVersion; readonly by: Rank }
  | { readonly do: 'approve'; readonly by: Rank }
  | { readonly do: 'return'; readonly by: Rank }
  /** All sign off chain, and one sends it. */
  | {
      readonly do: 'answer'
      readonly version: AnswerVersion
      readonly by: Rank
      readonly approvers: readonly Rank[]
      /** With `duplicate`: the name of the other appeal. */
      readonly duplicateOf?: string
    }
  | {
      readonly do: 'confirm'
      readonly marks: readonly [promptness: number, substance: number, courtesy: number]
    }
  | { readonly do: 'dispute'; readonly reason: (typeof DISPUTE_REASONS)[number]; readonly again?: true }
  | { readonly do: 'reopen' }
  | { readonly do: 'uphold' }
  | { readonly do: 'closeUnconfirmed'; readonly by: number }
  | { readonly do: 'withdraw' }
  | { readonly do: 'markOverdue'; readonly by: number }
  | { readonly do: 'join'; readonly by: number }
  | { readonly do: 'commitClaim'; readonly by: number }
  | { readonly do: 'claim'; readonly by: number }
  | {
      readonly do: 'entomb'
      readonly tombstone: 'hidden' | 'erased'
      readonly reason: (typeof TOMBSTONE_REASONS)[number]
      readonly note: string
    }
  | { readonly do: 'restore' }

/** A step of an appeal's life. */
export type Step = Act & {
  /** Days after the filing. */
  readonly after: number
}
