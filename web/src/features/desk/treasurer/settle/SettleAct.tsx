import { Trans, useLingui } from '@lingui/react/macro'
import classes from '../../desk.module.css'
import { usePen } from '../../pen/Pen.ts'
import { SettleFailure } from './SettleFailure.tsx'
import { type SettledRound, useSettle } from './useSettle.tsx'

/** Has the contract count a round whose voting is over. Anyone may: no office is needed. */
export function SettleAct(round: SettledRound) {
  const { t } = useLingui()
  const { SignButton } = usePen()
  const { settle, failed } = useSettle(round)
  return (
    <div className={classes.card}>
      <p className={classes.soft}>
        <Trans>
          Anyone may send this transaction. It names the order of projects, which the contract checks, so the
          sender cannot influence the result.
        </Trans>
      </p>
      <div className={classes.actions}>
        <SignButton onSign={(from) => void settle(from)}>{t`Count and settle`}</SignButton>
        {failed && <SettleFailure />}
      </div>
    </div>
  )
}
