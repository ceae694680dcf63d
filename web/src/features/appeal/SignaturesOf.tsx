import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Moment } from '../../components/Moment.tsx'
import { OfficerName } from '../../components/OfficerName.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import type { AppealAnswer } from '../../lib/appeal/Appeal.ts'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import classes from './AppealPage.module.css'
import { CheckWords } from './CheckWords.tsx'
import { useSignatureCheck } from './useSignatureCheck.ts'

/** Who signed an answer, as what and when; checked in the browser when the reader asks for it. */
export function SignaturesOf({ answer, appeal }: { answer: AppealAnswer; appeal: AppealId }) {
  const [wanted, setWanted] = useState(false)
  const { check, failed, retry } = useSignatureCheck(appeal, answer, wanted)
  return (
    <div className={classes.stack}>
      <h3>
        <Trans>Signatures</Trans>
      </h3>
      <ul className={classes.signatures}>
        {answer.signatures.map((signature) => (
          <li key={signature.id}>
            <strong>{signature.preparer ? <Trans>Prepared</Trans> : <Trans>Approved</Trans>}</strong>
            <span>
              <OfficerName officer={{ number: signature.officer, account: signature.signer }} />
            </span>
            <Moment at={signature.timestamp} short />
            <TransactionLink hash={signature.transaction} />
            {check && <CheckWords verdict={check.signatures.get(signature.id)} />}
          </li>
        ))}
      </ul>
      {!wanted && (
        <Button variant="light" onClick={() => setWanted(true)}>
          <Trans>Check the signatures in the browser</Trans>
        </Button>
      )}
      <div aria-live="polite">
        {wanted && !check && !failed && (
          <p className={classes.soft}>
            <Trans>Checking…</Trans>
          </p>
        )}
        {failed && (
          <p className={classes.soft}>
            <Trans>The chain could not be asked.</Trans>{' '}
            <Button variant="quiet" onClick={retry}>
              <Trans>Try again</Trans>
            </Button>
          </p>
        )}
        {check && (
          <p className={classes.verdict} data-right={check.hashMatches && check.standsOnChain !== false}>
            {!check.hashMatches && <Trans>What the index shows is not what was signed!</Trans>}
            {check.hashMatches && check.standsOnChain === true && (
              <Trans>The hash was computed here anew, and the contract names this very answer</Trans>
            )}
            {check.hashMatches && check.standsOnChain === undefined && (
              <Trans>The hash was computed here anew; the contract has no answer yet</Trans>
            )}
            {check.hashMatches && check.standsOnChain === false && (
              <Trans>The contract names another answer!</Trans>
            )}
          </p>
        )}
      </div>
    </div>
  )
}
