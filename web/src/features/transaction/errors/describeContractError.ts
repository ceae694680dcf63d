import { appealRegistrySentences } from './appealRegistrySentences.ts'
import { budgetRoundSentences } from './budgetRoundSentences.ts'
import { citizenRegistrySentences } from './citizenRegistrySentences.ts'
import type { ContractError } from './contractError.ts'
import { departmentRegistrySentences } from './departmentRegistrySentences.ts'
import { factorySentences } from './factorySentences.ts'
import { forwarderSentences } from './forwarderSentences.ts'
import { outcomeRuleSentences } from './outcomeRuleSentences.ts'
import type { Sentence, Wording } from './sentence.ts'

type Describe = (args: readonly unknown[], wording: Wording) => Sentence

/** Every error by name. Each map's own type has checked its arguments, which are gone here. */
export const CONTRACT_SENTENCES = {
  ...budgetRoundSentences,
  ...factorySentences,
  ...citizenRegistrySentences,
  ...outcomeRuleSentences,
  ...departmentRegistrySentences,
  ...appealRegistrySentences,
  ...forwarderSentences,
} as unknown as Readonly<Record<string, Describe>>

/** A contract's error in words; null only for an error of a newer contract than this page knows. */
export function describeContractError({ name, args }: ContractError, wording: Wording): Sentence | null {
  return CONTRACT_SENTENCES[name]?.(args, wording) ?? null
}
