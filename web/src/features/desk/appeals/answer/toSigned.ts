import type { Answer } from '@initiative-citizen/contracts/answer'
import { type AnswerOutcome, OUTCOMES } from '@initiative-citizen/contracts/appeal-enums'
import type { Address, Hex } from 'viem'
import type { Appeal } from '../../../../lib/appeal/Appeal.ts'
import type { AppealId } from '../../../../lib/appeal/appealId.ts'

/** What the page knows of an answer: a new one's parts, or one that was prepared already. */
interface Parts {
  readonly department: number
  readonly round: number
  readonly outcome: AnswerOutcome
  readonly plannedFor: number | undefined
  readonly duplicateOf: AppealId | undefined
  readonly digest: Hex
  readonly preparer: Address
}

/** @returns An answer as it is signed: what does not belong to its outcome is zero. */
export function toSigned({ id }: Pick<Appeal, 'id'>, answer: Parts): Answer {
  return {
    appeal: BigInt(id),
    department: answer.department,
    round: answer.round,
    outcome: OUTCOMES.indexOf(answer.outcome),
    plannedFor: answer.plannedFor ?? 0,
    duplicateOf: BigInt(answer.duplicateOf ?? 0),
    digest: answer.digest,
    preparer: answer.preparer,
  }
}
