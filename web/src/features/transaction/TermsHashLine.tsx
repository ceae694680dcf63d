import { Trans, useLingui } from '@lingui/react/macro'
import { Copyable } from '../../components/Copyable.tsx'
import { Notice } from '../../components/Notice.tsx'
import classes from './TransactionSheet.module.css'
import type { TermsHash } from './useTermsHash.ts'

/** Under which terms a person signs; and a warning where the page shows other terms than the contract holds. */
export function TermsHashLine({ hash }: { hash: TermsHash }) {
  const { t } = useLingui()
  switch (hash.status) {
    case 'reading':
      return (
        <p className={classes.fee}>
          <Trans>Reading the hash of the terms from the contract…</Trans>
        </p>
      )
    case 'away':
      return (
        <Notice
          tone="warning"
          title={t`The terms can't be read from the chain now`}
          action={{ label: t`Try again`, run: hash.retry }}
        >
          <Trans>Without them there is no telling what you would sign under. Check your connection.</Trans>
        </Notice>
      )
    case 'other':
      return (
        <Notice tone="failure" title={t`Do not sign: this page shows other terms than the contract holds`}>
          <Trans>
            Tell the city. The contract's own hash is <Copyable value={hash.hash} />
          </Trans>
        </Notice>
      )
    case 'same':
      return (
        <div className={classes.fee}>
          <Trans>Hash of the round's terms, fixed at its opening:</Trans> <Copyable value={hash.hash} />
        </div>
      )
  }
}
