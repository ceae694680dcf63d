import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import classes from './CheckPage.module.css'

/** Why no report came of a check. @param away The node did not answer. */
export function CheckFailure({ away, message }: { away: boolean; message: string }) {
  const { t } = useLingui()
  return (
    <Notice tone="failure" title={away ? t`The node does not answer` : t`The check broke off`}>
      <p>
        {away ? (
          <Trans>
            It may be away, keep too little of the chain, or not answer pages of other sites. Where this page
            is served under a strict policy, the browser lets it speak to the city's own addresses only. Try
            another node, or the command under "The same without this page": it is not bound by any of that.
          </Trans>
        ) : (
          <Trans>
            This is a fault of the page, not of the city. The command under "The same without this page" does
            the same.
          </Trans>
        )}
      </p>
      <p className={classes.raw} lang="en">
        {message}
      </p>
    </Notice>
  )
}
