import { useConfig } from '../config/ConfigContext.ts'
import type { RuleName } from './outcome.ts'

/** @returns The rule that stands at this address; undefined for one that this page does not know. */
export function useRuleName(rule: string): RuleName | undefined {
  const { contracts } = useConfig()
  const is = (known: string) => known.toLowerCase() === rule.toLowerCase()
  if (is(contracts.greedyByRaised)) return 'GreedyByRaised'
  return is(contracts.fillToCost) ? 'FillToCost' : undefined
}
