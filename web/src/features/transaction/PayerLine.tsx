import { Trans } from '@lingui/react/macro'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { formatEther } from './formatEther.ts'
import type { LifeCycle } from './lifeCycle.ts'
import classes from './TransactionSheet.module.css'

interface PayerLineProps {
  readonly life: LifeCycle & { stage: 'ready' }
  readonly onSendSelf: () => void
}

/** Who pays the network for a transaction, and how much at most. */
export function PayerLine({ life, onSendSelf }: PayerLineProps) {
  const locale = useLocale()
  if (life.by === 'city') {
    return (
      <p className={classes.fee}>
        <Trans>The city pays the network's fee; you sign for free.</Trans>{' '}
        {life.ownFee && (
          <button type="button" className={classes.quiet} onClick={onSendSelf}>
            <Trans>Send it yourself, paying the fee</Trans>
          </button>
        )}
      </p>
    )
  }
  const gas = new Intl.NumberFormat(locale).format(life.fee.gas)
  return (
    <p className={classes.fee}>
      <Trans>
        The network's fee is at most {formatEther(life.fee.wei, locale)} ETH ({gas} gas). It is not taken from
        your coins.
      </Trans>
    </p>
  )
}
