import type {
  AnswerOutcome,
  AppealChannel,
  AppealClosure,
  AppealState,
  AppealVisibility,
  TombstoneReason,
  TombstoneState,
} from '@initiative-citizen/contracts/appeal-enums'
import type { Address, Hash, Hex } from 'viem'
import type { AppealEventKind } from '../../../generated/graphql.ts'
import type { AppealId } from './appealId.ts'

/** An appeal as it stands. Times are unix seconds; `undefined` is "not yet", "never", or "the chain alone can't tell". */
export interface Appeal {
  readonly id: AppealId
  /** Undefined while an appeal that the information centre filed is unclaimed. */
  readonly author: Address | undefined
  /** Whether the author was a registered resident when it was filed. */
  readonly resident: boolean | undefined
  readonly operator: Address | undefined
  readonly channel: AppealChannel
  readonly visibility: AppealVisibility
  readonly kind: number | undefined
  readonly category: number | undefined
  readonly district: number
  readonly digest: Hex
  /** Title as the index read it; what is shown as verified is read anew. */
  readonly title: { readonly text: string; readonly lang: string } | undefined
  readonly envelope: Hex | undefined
  readonly state: AppealState
  readonly closure: AppealClosure | undefined
  readonly terms: number
  readonly department: number | undefined
  readonly officer: AppealOfficer | undefined
  /** As in 12-К/2027. Undefined before registration. */
  readonly label: string | undefined
  readonly round: number
  readonly hops: number
  readonly extended: boolean
  readonly dueBy: number | undefined
  readonly answerBy: number | undefined
  readonly reportedOverdue: boolean
  readonly joined: number | undefined
  readonly marks: AppealMarks | undefined
  readonly filedAt: number
  readonly registeredAt: number | undefined
  readonly answeredAt: number | undefined
  readonly endedAt: number | undefined
}

export interface AppealMarks {
  readonly promptness: number
  readonly substance: number
  readonly courtesy: number
}

export interface AppealOfficer {
  readonly number: number
  readonly account: Address | undefined
}

/** One step of an appeal. */
export interface AppealEvent {
  readonly id: Hex
  readonly kind: AppealEventKind
  /** Undefined where nobody is named. */
  readonly actor: Address | undefined
  readonly officer: AppealOfficer | undefined
  readonly department: number | undefined
  readonly formerDepartment: number | undefined
  readonly label: string | undefined
  readonly reason: string | undefined
  readonly deadline: number | undefined
  readonly round: number
  readonly digest: Hex | undefined
  readonly answer: Hex | undefined
  readonly block: number
  readonly timestamp: number
  readonly transaction: Hash
}

/** An answer, prepared or given. */
export interface AppealAnswer {
  /** Its EIP-712 hash. */
  readonly hash: Hex
  readonly department: number
  readonly round: number
  readonly outcome: AnswerOutcome
  readonly plannedFor: number | undefined
  readonly duplicateOf: AppealId | undefined
  readonly digest: Hex
  readonly preparer: Address
  readonly state: 'Prepared' | 'Returned' | 'Given'
  readonly signatures: readonly AppealSignature[]
  readonly remarksDigest: Hex | undefined
  readonly preparedAt: number
  readonly givenAt: number | undefined
  readonly verdictBy: number | undefined
  readonly late: boolean | undefined
}

export interface AppealSignature {
  readonly id: Hex
  readonly signer: Address
  readonly officer: number
  /** The preparer's, not an approval. */
  readonly preparer: boolean
  readonly signature: Hex
  readonly timestamp: number
  readonly transaction: Hash
}

/** What a moderator said of one body. */
export interface AppealTombstone {
  readonly digest: Hex
  readonly state: TombstoneState
  readonly reason: TombstoneReason
  readonly noteDigest: Hex | undefined
  readonly by: Address
  readonly timestamp: number
  readonly transaction: Hash
}

/** An appeal with all that happened to it. */
export interface AppealView {
  readonly appeal: Appeal
  /** The oldest first. */
  readonly events: readonly AppealEvent[]
  /** The newest first. */
  readonly answers: readonly AppealAnswer[]
  readonly tombstones: readonly AppealTombstone[]
  /** From the chain when the index is away or has not read this appeal yet. */
  readonly source: 'index' | 'chain'
}
