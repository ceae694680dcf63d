import { Trans } from '@lingui/react/macro'
import type { SignatureVerdict } from '../../lib/appeal/checkAnswer.ts'
import classes from './AppealPage.module.css'

/** What the check of one signature came to. */
export function CheckWords({ verdict }: { verdict: SignatureVerdict | undefined }) {
  return (
    <span className={classes.verdict} data-right={verdict === 'account' || verdict === 'contract'}>
      {verdict === 'account' && <Trans>✓ the signature is right</Trans>}
      {verdict === 'contract' && <Trans>✓ the signer's contract confirms it</Trans>}
      {verdict === 'wrong' && <Trans>✗ the signature is wrong</Trans>}
      {verdict === 'stranger' && <Trans>✗ this appointment is another account's</Trans>}
    </span>
  )
}
