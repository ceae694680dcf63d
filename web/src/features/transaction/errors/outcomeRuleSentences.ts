import type { outcomeRuleAbi } from '@initiative-citizen/contracts/abi'
import { t } from '@lingui/core/macro'
import type { Sentences } from './contractError.ts'

const computeAgain = () => t`Settle again: the page computes the order anew from the chain.`

/** What goes wrong with the order that settlement offers. */
export const outcomeRuleSentences: Sentences<typeof outcomeRuleAbi> = {
  OutcomeRule_WrongLength: ([given, projects]) => ({
    what: t`The order names ${String(given)} projects, and the round has ${String(projects)}.`,
    todo: computeAgain(),
  }),
  OutcomeRule_UnknownProject: ([project, projects]) => {
    const place = project + 1
    return {
      what: t`The order names project No. ${place}, and the round has ${String(projects)}.`,
      todo: computeAgain(),
    }
  },
  OutcomeRule_WrongOrder: ([first, second], { project: name }) => {
    const before = name(first)
    const after = name(second)
    return { what: t`In the order, “${after}” must stand before “${before}”.`, todo: computeAgain() }
  },
}
