import type { budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import { t } from '@lingui/core/macro'
import { shorten } from '../../../lib/format/shorten.ts'
import { accessSentences } from './accessSentences.ts'
import type { Sentences } from './contractError.ts'

/** What goes wrong with opening and cancelling rounds. */
export const factorySentences: Sentences<typeof budgetRoundFactoryAbi> = {
  ...accessSentences,
  BudgetRoundFactory_RuleNotAllowed: ([rule]) => {
    const address = shorten(rule)
    return {
      what: t`The outcome rule ${address} is not allowed in this city.`,
      todo: t`Choose one of the allowed rules.`,
    }
  },
  BudgetRoundFactory_UnknownRound: ([round]) => {
    const address = shorten(round)
    return {
      what: t`${address} is not a round of this city.`,
      todo: t`Open the round from the list of rounds and try again.`,
    }
  },
}
