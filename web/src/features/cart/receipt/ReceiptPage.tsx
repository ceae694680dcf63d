import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Address, Hash } from 'viem'
import { Card } from '../../../components/Card.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { RoutePending } from '../../../components/RoutePending.tsx'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import { useChainRead } from '../../../lib/chain/useChainRead.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { useProjectTitles } from '../useProjectTitles.ts'
import classes from './ReceiptView.module.css'
import { ReceiptView } from './ReceiptView.tsx'
import type { FoundReceipt } from './readReceipts.ts'

interface ReceiptPageProps {
  readonly transaction: Hash
  /** Whose ballot it is; a batch holds many. */
  readonly wallet: Address | undefined
}

/** A ballot's receipt, read anew from the chain. */
export function ReceiptPage({ transaction, wallet }: ReceiptPageProps) {
  const { t } = useLingui()
  const config = useConfig()
  usePageTitle(t`Receipt`)
  const { data, error, retry } = useChainRead(
    `receipts ${transaction} ${wallet}`,
    async (request) =>
      (await import('./readReceipts.ts')).readReceipts(request, { transaction, wallet }, config),
    { still: true },
  )
  if (!data && !error) return <RoutePending />
  if (!data) {
    return (
      <Notice
        tone="failure"
        title={t`The receipt can't be read now`}
        action={{ label: t`Try again`, run: retry }}
      >
        <Trans>The chain does not answer. Check your connection and try again.</Trans>
      </Notice>
    )
  }
  if ('wallets' in data) return <Batch transaction={transaction} wallets={data.wallets} />
  if (data.receipts.length === 0) {
    return (
      <Notice tone="empty" title={t`No ballot was cast in this transaction`}>
        <Trans>
          It is unknown to this chain, or did something else, or its round is not one of this city's. Compare
          its hash.
        </Trans>
      </Notice>
    )
  }
  return data.receipts.map((found) => <Found key={found.receipt.ballotHash} {...found} />)
}

/** A transaction of many ballots: everyone looks for their own. */
function Batch({ transaction, wallets }: { transaction: Hash; wallets: readonly Address[] }) {
  return (
    <article className={classes.page}>
      <h1>
        <Trans>Receipts of a batch</Trans>
      </h1>
      <p>
        <Plural
          value={wallets.length}
          one="The city sent # ballot in this transaction. Choose the wallet."
          other="The city sent # ballots in this transaction. Choose the wallet."
        />
      </p>
      <ul className={classes.wallets}>
        {wallets.map((wallet) => (
          <li key={wallet}>
            <Link to="/receipts/$transaction" params={{ transaction }} search={{ wallet }}>
              <code>{wallet}</code>
            </Link>
          </li>
        ))}
      </ul>
    </article>
  )
}

function Found({ receipt, round }: FoundReceipt) {
  const titles = useProjectTitles(round)
  return (
    <article className={classes.page}>
      <Link to="/rounds/$round" params={{ round: receipt.round.toLowerCase() as `0x${string}` }}>
        ← {receipt.roundName}
      </Link>
      <h1>
        <Trans>Receipt of a ballot</Trans>
      </h1>
      <Card>
        <ReceiptView receipt={receipt} titles={titles} />
      </Card>
    </article>
  )
}
