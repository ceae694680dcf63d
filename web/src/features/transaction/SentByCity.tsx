import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Acknowledged } from '../../lib/relay/Acknowledged.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { acknowledgementText } from './relay/acknowledgementText.ts'
import classes from './TransactionSheet.module.css'

/** What the city promised by its signature, to be kept. @param written Whether it kept the promise. */
export function SentByCity({ promise, written }: { promise: Acknowledged; written: boolean }) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  const text = acknowledgementText(promise)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <div className={classes.fee}>
      <p>
        {written ? (
          <Trans>Sent by the city, which has paid the network's fee.</Trans>
        ) : (
          <Trans>With the city's signed acknowledgement you can prove to anyone what it promised.</Trans>
        )}
      </p>
      <button type="button" className={classes.quiet} onClick={() => void copy()}>
        {copied ? t`Copied` : t`Copy the acknowledgement`}
      </button>{' '}
      <button
        type="button"
        className={classes.quiet}
        onClick={() =>
          saveFile(`acknowledgement-${promise.request.id.slice(2, 12)}.json`, text, 'application/json')
        }
      >
        <Trans>Download the acknowledgement</Trans>
      </button>
    </div>
  )
}
