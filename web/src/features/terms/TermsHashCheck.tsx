import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Verified } from '../../components/Verified.tsx'
import classes from './TermsView.module.css'
import { useTermsCheck } from './useTermsCheck.ts'

/** Reads the terms from the contract itself, hashes them in the browser and compares with what is shown; when asked to. */
export function TermsHashCheck() {
  const { t } = useLingui()
  const [state, check] = useTermsCheck()
  if (state.status === 'same') {
    return (
      <Verified>
        <Trans>Checked in your browser: the contract's terms give this hash, and are those shown here</Trans>
      </Verified>
    )
  }
  if (state.status === 'differing') {
    return (
      <Notice tone="failure" title={t`What is shown is not what the contract holds`}>
        <Trans>
          These differ from the contract: {state.names.join(', ')}. Do not rely on this page; tell the city
          and compare with the contract itself.
        </Trans>
      </Notice>
    )
  }
  if (state.status === 'failed') {
    return (
      <Notice
        tone="warning"
        title={t`The hash can't be checked now`}
        action={{ label: t`Try again`, run: check }}
      >
        <Trans>The chain does not answer. Check your connection and try again.</Trans>
      </Notice>
    )
  }
  return (
    <div className={classes.check}>
      <p className={classes.soft}>
        <Trans>
          You need not believe this page: your browser can read the terms from the contract, compute their
          hash, and compare both with what is shown.
        </Trans>
      </p>
      <Button variant="light" loading={state.status === 'checking'} onClick={check}>
        <Trans>Check the terms</Trans>
      </Button>
    </div>
  )
}
