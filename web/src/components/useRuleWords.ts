import { useLingui } from '@lingui/react/macro'
import type { RuleName } from '../lib/round/outcome.ts'

/** @returns Each outcome rule's name and its meaning in a sentence or two. */
export function useRuleWords(): Record<RuleName, { readonly name: string; readonly sentence: string }> {
  const { t } = useLingui()
  return {
    GreedyByRaised: {
      name: t`Most coins first`,
      sentence: t`Projects are taken in turn, those with most coins first. Each is funded if it has at least the threshold and its cost still fits into what is left of the budget; one that does not fit is skipped and the next is tried.`,
    },
    FillToCost: {
      name: t`Full piggy banks win`,
      sentence: t`A project is funded if its piggy bank holds its whole cost, and at least the threshold. All such projects fit, since there are only as many coins as the budget has roubles.`,
    },
  }
}
