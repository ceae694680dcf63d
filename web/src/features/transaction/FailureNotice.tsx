import { useLingui } from '@lingui/react/macro'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { switchNetwork } from '../wallet/switchNetwork.ts'
import { describeFailure } from './describeFailure.ts'
import type { Wording } from './errors/sentence.ts'
import type { LifeCycle } from './lifeCycle.ts'
import type { TransactionRun } from './startTransaction.ts'
import classes from './TransactionSheet.module.css'

interface FailureNoticeProps {
  readonly life: LifeCycle & { stage: 'failed' }
  readonly wording: Wording
  readonly run: TransactionRun
}

/** What went wrong with a transaction, and the ways on. */
export function FailureNotice({ life, wording, run }: FailureNoticeProps) {
  const { t } = useLingui()
  const config = useConfig()
  const { failure, by } = life
  const { what, todo } = describeFailure(failure, wording)
  const astray = failure.kind === 'wrongNetwork'
  return (
    <Notice tone={failure.kind === 'rejected' ? 'warning' : 'failure'} title={what}>
      <p className={classes.todo}>{todo}</p>
      <Actions>
        {astray && (
          <Button onClick={() => void switchNetwork(config).then(run.again, () => {})}>
            {t`Switch the wallet's network`}
          </Button>
        )}
        {by === 'city' && failure.kind === 'relay' && (
          <Button onClick={() => run.sendBy('self')}>{t`Send it yourself, paying the fee`}</Button>
        )}
        {by === 'self' && config.relay !== null && failure.kind === 'insufficientEther' && (
          <Button onClick={() => run.sendBy('city')}>{t`Let the city send it`}</Button>
        )}
        <Button variant="light" onClick={run.again}>
          {failure.kind === 'notMined' ? t`Wait on` : t`Try again`}
        </Button>
      </Actions>
    </Notice>
  )
}
