import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import classes from '../../desk.module.css'
import type { Batch } from './importRun.ts'

/** One transaction of a list's registration, and how far it has come. */
export function BatchLine({ number, batch }: { number: number; batch: Batch }) {
  const { t } = useLingui()
  const words = {
    waiting: t`waiting for its turn`,
    signing: t`checked, confirm in your wallet`,
    pending: t`sent, waiting for the next block`,
    done: t`in the chain`,
    failed: t`not registered`,
  }
  return (
    <li>
      <Trans>Transaction {number}</Trans>,{' '}
      <Plural value={batch.rows.length} one="# resident" other="# residents" />:{' '}
      <strong>{words[batch.status]}</strong>{' '}
      {batch.transaction && <TransactionLink hash={batch.transaction} />}
      {batch.leftOut.length > 0 && (
        <span className={classes.soft}>
          {' '}
          <Plural
            value={batch.leftOut.length}
            one="# resident stood in the register already or became impossible; see the report."
            other="# residents stood in the register already or became impossible; see the report."
          />
        </span>
      )}
      {batch.refused && (
        <p className={classes.problems} role="alert">
          {batch.refused.what} {batch.refused.todo}
        </p>
      )}
    </li>
  )
}
