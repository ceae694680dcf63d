import { useLingui } from '@lingui/react/macro'
import type { NullifierProblem } from './readNullifier.ts'

/** @returns Each problem with a typed document as a sentence. */
export function useNullifierProblem(): Record<NullifierProblem, string> {
  const { t } = useLingui()
  return {
    empty: t`Write the kind and number of the document, or a ready nullifier.`,
    secret: t`Enter the registrar's secret above first: a document is hashed with it.`,
    zero: t`A nullifier of zeros names nobody. Copy it again.`,
  }
}
