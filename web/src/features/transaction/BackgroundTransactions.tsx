import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Spinner } from '../../components/Spinner.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import classes from './BackgroundTransactions.module.css'
import { type BackgroundTransaction, backgroundTransactions, dismissTransaction } from './background.ts'
import { describeFailure } from './describeFailure.ts'
import type { LifeCycle } from './lifeCycle.ts'
import { ReopenedSheet } from './ReopenedSheet.tsx'
import { resumeKept } from './resumeKept.ts'
import { useMachinery } from './useMachinery.ts'
import { useWording } from './useWording.ts'

/** How long good news stays, in milliseconds. */
const GOOD_NEWS_MS = 8_000

/** Transactions whose sheets were closed, or lost with the page before: what has become of them. */
export function BackgroundTransactions() {
  const machinery = useMachinery()
  const transactions = useStore(backgroundTransactions)
  const [open, setOpen] = useState<BackgroundTransaction>()
  useEffect(() => resumeKept(machinery), [machinery])
  return (
    <>
      <div className={classes.list} role="status">
        {transactions.map((transaction) => (
          <Line key={transaction.id} {...transaction} onOpen={() => setOpen(transaction)} />
        ))}
      </div>
      {open && <ReopenedSheet {...open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

function Line({ title, run, onOpen }: BackgroundTransaction & { onOpen: () => void }) {
  const { t } = useLingui()
  const life = useStore(run.state)
  const good = life.stage === 'mined' || life.stage === 'indexed'
  useEffect(() => {
    if (!good) return
    const timer = setTimeout(() => dismissTransaction(run), GOOD_NEWS_MS)
    return () => clearTimeout(timer)
  }, [good, run])
  const failed = life.stage === 'failed'
  const late = (life.stage === 'accepted' || life.stage === 'pending') && life.late
  return (
    <div className={classes.line} data-failed={failed || late || undefined}>
      {good || failed || late ? null : <Spinner />}
      <div className={classes.words}>
        <strong>{title}</strong>
        <span>
          <State life={life} />
        </span>
        {(late || life.by === 'self') && !good && (
          <button type="button" className={classes.open} onClick={onOpen}>
            <Trans>Show</Trans>
          </button>
        )}
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

function State({ life }: { life: LifeCycle }) {
  const wording = useWording()
  switch (life.stage) {
    case 'checking':
    case 'ready':
    case 'signing':
      return <Trans>Waiting for your wallet</Trans>
    case 'handing':
      return <Trans>Handing it over to the city…</Trans>
    case 'accepted':
      return life.late ? (
        <Trans>The city has not sent it in time</Trans>
      ) : (
        <Trans>The city is sending it</Trans>
      )
    case 'pending':
      return <Trans>Waiting for the next block</Trans>
    case 'mined':
    case 'indexed':
      return <Trans>It stands in the chain</Trans>
    case 'failed':
      return describeFailure(life.failure, wording).what
  }
}
