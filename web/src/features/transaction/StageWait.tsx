import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Spinner } from '../../components/Spinner.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { formatMoment } from '../../lib/format/time.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import type { LifeCycle } from './lifeCycle.ts'
import classes from './TransactionSheet.module.css'

/** What a transaction waits for now; nothing where it does not wait, or where the wait is told elsewhere. */
export function StageWait({ life }: { life: LifeCycle }) {
  const locale = useLocale()
  switch (life.stage) {
    case 'checking':
      return <Wait>{<Trans>Checking on the chain whether this can succeed…</Trans>}</Wait>
    case 'signing':
      return (
        <Wait>
          <Trans>Confirm in your wallet. It shows what it signs; compare it with the above.</Trans>
        </Wait>
      )
    case 'handing':
      return (
        <Wait>
          <Trans>Handing it over to the city…</Trans>
        </Wait>
      )
    case 'accepted':
      return life.late ? null : (
        <Wait>
          <Trans>
            The city has taken it, and promises that it is in the chain by{' '}
            {formatMoment(life.promise.includeBy, locale)}. You may close this window.
          </Trans>
        </Wait>
      )
    case 'pending':
      return (
        <Wait>
          <Trans>
            Sent: <TransactionLink hash={life.hash} />. Waiting for the next block. You may close this window.
          </Trans>
        </Wait>
      )
    default:
      return null
  }
}

function Wait({ children }: { children: ReactNode }) {
  return (
    <p className={classes.wait}>
      <Spinner />
      <span>{children}</span>
    </p>
  )
}
