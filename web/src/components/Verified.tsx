import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import classes from './Verified.module.css'

interface VerifiedProps {
  readonly children?: ReactNode
}

/** Says that this very browser compared what is shown with the chain. */
export function Verified({ children }: VerifiedProps) {
  return (
    <p className={classes.root} data-testid="verified">
      <span>
        {children ?? <Trans>Checked in your browser: the text matches its digest on the chain</Trans>}
      </span>
    </p>
  )
}
