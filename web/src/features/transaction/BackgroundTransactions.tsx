import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Spinner } from '../../components/Spinner.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import classes from './BackgroundTransactions.module.css'
import { type BackgroundTransaction, backgroundTransactions, dismissTransaction } from './background.ts'
import { describeFailure } from './describeFailure.ts'
import { useWording } from './useWording.ts'

/** How long good news stays, in milliseconds. */
const GOOD_NEWS_MS = 8_000

/** Transactions whose sheets were closed: what has become of them. */
export function BackgroundTransactions() {
  const transactions = useStore(backgroundTransactions)
  return (
    <div className={classes.list} role="status">
      {transactions.map((transaction) => (
        <Line key={transaction.id} {...transaction} />
      ))}
    </div>
  )
}

function Line({ title, run }: BackgroundTransaction) {
  const { t } = useLingui()
  const life = useStore(run.state)
  const wording = useWording()
  const good = life.stage === 'mined' || life.stage === 'indexed'
  useEffect(() => {
    if (!good) return
    const timer = setTimeout(() => dismissTransaction(run), GOOD_NEWS_MS)
    return () => clearTimeout(timer)
  }, [good, run])
  return (
    <div className={classes.line} data-failed={life.stage === 'failed' || undefined}>
      {life.stage === 'signing' || life.stage === 'pending' ? <Spinner /> : null}
      <div className={classes.words}>
        <strong>{title}</strong>
        <span>
          {life.stage === 'signing' && <Trans>Waiting for your wallet</Trans>}
          {life.stage === 'pending' && <Trans>Waiting for the next block</Trans>}
          {good && <Trans>It stands in the chain</Trans>}
          {life.stage === 'failed' && describeFailure(life.failure, wording).what}
        </span>
      </div>
      <button
        type="button"
        className={classes.dismiss}
        onClick={() => dismissTransaction(run)}
        aria-label={t`Dismiss`}
      >
        ✕
      </button>
    </div>
  )
}
