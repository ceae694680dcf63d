import { useLingui } from '@lingui/react/macro'

/** @returns A remark of a check in the reader's language, where it is one that is known; null otherwise. */
export function useNoteWords(): (note: string) => string | null {
  const { t } = useLingui()
  const known: readonly (readonly [RegExp, string])[] = [
    [
      /^The chain is long: /,
      t`The chain is long: blocks for which nothing was told were not looked at, so something may be missing.`,
    ],
    [
      /^The RPC does not give the receipts of whole blocks/,
      t`The RPC does not give what it takes to prove whole blocks: that proof is missing.`,
    ],
    [/^Some bodies are with one gateway/, t`Some texts are with one gateway and not with another.`],
    [/appeals are overdue at this block/, t`Some appeals are overdue at this block.`],
    [
      /^The rule .* is not known here/,
      t`A round counts by a rule that is not known here: its result was not computed.`,
    ],
  ]
  return (note) => known.find(([pattern]) => pattern.test(note))?.[1] ?? null
}
