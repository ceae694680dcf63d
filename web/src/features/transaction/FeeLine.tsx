import { Trans } from '@lingui/react/macro'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { formatEther } from './formatEther.ts'
import type { Fee } from './lifeCycle.ts'
import classes from './TransactionSheet.module.css'

/** What the network will take for a transaction. */
export function FeeLine({ fee }: { fee: Fee }) {
  const locale = useLocale()
  const gas = new Intl.NumberFormat(locale).format(fee.gas)
  return (
    <p className={classes.fee}>
      <Trans>
        The network's fee is at most {formatEther(fee.wei, locale)} ETH ({gas} gas). It is not taken from your
        coins.
      </Trans>
    </p>
  )
}
