import { useLingui } from '@lingui/react/macro'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { switchNetwork } from '../wallet/switchNetwork.ts'
import { describeFailure } from './describeFailure.ts'
import type { Wording } from './errors/sentence.ts'
import type { Failure } from './failure.ts'
import classes from './TransactionSheet.module.css'

interface FailureNoticeProps {
  readonly failure: Failure
  readonly wording: Wording
  readonly onAgain: () => void
}

/** What went wrong with a transaction, and the way on. */
export function FailureNotice({ failure, wording, onAgain }: FailureNoticeProps) {
  const { t } = useLingui()
  const config = useConfig()
  const { what, todo } = describeFailure(failure, wording)
  const astray = failure.kind === 'wrongNetwork'
  return (
    <Notice tone={failure.kind === 'rejected' ? 'warning' : 'failure'} title={what}>
      <p className={classes.todo}>{todo}</p>
      <Actions>
        {astray && (
          <Button onClick={() => void switchNetwork(config).then(onAgain, () => {})}>
            {t`Switch the wallet's network`}
          </Button>
        )}
        <Button variant="light" onClick={onAgain}>
          {failure.kind === 'notMined' ? t`Wait on` : t`Try again`}
        </Button>
      </Actions>
    </Notice>
  )
}
