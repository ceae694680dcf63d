import { Trans, useLingui } from '@lingui/react/macro'
import { CartLines } from '../../../components/CartLines.tsx'
import { Copyable } from '../../../components/Copyable.tsx'
import { formatAmount } from '../../../lib/format/money.ts'
import { useLocale } from '../../../lib/i18n/useLocale.ts'
import type { ProjectTitles } from '../useProjectTitles.ts'
import type { BallotReceipt } from './BallotReceipt.ts'
import { ReceiptActions } from './ReceiptActions.tsx'
import classes from './ReceiptView.module.css'
import { receiptText } from './receiptText.ts'
import { useReceiptFacts } from './useReceiptFacts.ts'

interface ReceiptViewProps {
  readonly receipt: BallotReceipt
  readonly titles: ProjectTitles
  /** It was cast just now. */
  readonly fresh?: boolean
}

/** The receipt of a ballot, to be kept, printed or compared. */
export function ReceiptView({ receipt, titles, fresh = false }: ReceiptViewProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const facts = useReceiptFacts(receipt)
  const { lines } = receipt
  const title =
    lines.length > 0
      ? t`Your ballot stands in the chain`
      : t`Your ballot is withdrawn: all coins are with you`
  const text = receiptText({ title: t`Receipt of a ballot`, facts, lines, name: titles.title, locale })
  return (
    <section className={classes.receipt} aria-label={t`Receipt`} data-testid="receipt">
      {fresh && <p className={classes.title}>{title}</p>}
      {lines.length === 0 && !fresh && <CartLines round={receipt.round} lines={lines} />}
      <ul className={classes.lines}>
        {lines.map(({ project, amount }) => (
          <li key={project}>
            <span lang={titles.lang(project)}>{titles.title(project)}</span>
            <strong>{formatAmount(amount, locale)}</strong>
          </li>
        ))}
      </ul>
      <dl className={classes.facts}>
        {facts.map(({ name, value, code }) => (
          <div key={name} data-code={code}>
            <dt>{name}</dt>
            <dd>{code ? <Copyable value={value} /> : value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        <Trans>
          The ballot hash is keccak256 of chain {receipt.chainId}, the round's contract, the wallet, and the
          ballot as the chain holds it. Anyone can compute it from the transaction and see that nothing was
          changed.
        </Trans>
      </p>
      <ReceiptActions receipt={receipt} text={text} page={!fresh} />
    </section>
  )
}
