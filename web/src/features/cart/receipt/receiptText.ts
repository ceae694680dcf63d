import { formatAmount } from '../../../lib/format/money.ts'
import type { CartLines } from '../lines.ts'
import type { ReceiptFact } from './useReceiptFacts.ts'

interface Receipt {
  readonly title: string
  readonly facts: readonly ReceiptFact[]
  readonly lines: CartLines
  /** Names a project. @param project From 0. */
  readonly name: (project: number) => string
  readonly locale: string
}

/** A receipt as plain text, to be kept or sent. */
export function receiptText({ title, facts, lines, name, locale }: Receipt): string {
  const cart = lines.map(
    ({ project, amount }) => `  ${project + 1}. ${name(project)}: ${formatAmount(amount, locale)}`,
  )
  const rest = facts.map((fact) => `${fact.name}: ${fact.value}`)
  return `${[title, '', ...cart, ...(cart.length > 0 ? [''] : []), ...rest].join('\n')}\n`
}
