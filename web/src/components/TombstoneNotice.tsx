import { Trans, useLingui } from '@lingui/react/macro'
import type { AppealTombstone } from '../lib/appeal/Appeal.ts'
import { useReasonWords } from '../lib/appeal/useReasonWords.ts'
import { useBody } from '../lib/body/useBody.ts'
import { Moment } from './Moment.tsx'
import { Notice } from './Notice.tsx'
import { TransactionLink } from './TransactionLink.tsx'
import { WalletLink } from './WalletLink.tsx'

/** Stands where a text was hidden or erased: why, by whom and when. */
export function TombstoneNotice({ tombstone }: { tombstone: AppealTombstone }) {
  const { t } = useLingui()
  const reasons = useReasonWords()
  const [note] = useBody('tombstone', tombstone.noteDigest)
  const erased = tombstone.state === 'Erased'
  return (
    <Notice tone="warning" title={erased ? t`This text was erased` : t`This text is hidden`}>
      <p>
        {erased ? (
          <Trans>
            A moderator had it deleted for good. Its digest stays on the chain: nobody can say that there was
            none, or put another in its place.
          </Trans>
        ) : (
          <Trans>A moderator decided that it must not be shown. It can be shown again.</Trans>
        )}
      </p>
      <p>
        <Trans>Reason: {reasons.tombstone[tombstone.reason]}</Trans>
        {' · '}
        <Moment at={tombstone.timestamp} /> {' · '}
        <Trans>
          by <WalletLink address={tombstone.by} />
        </Trans>
        {' · '}
        <TransactionLink hash={tombstone.transaction} />
      </p>
      {note.status === 'verified' && <p lang={note.body.lang}>{note.body.text}</p>}
    </Notice>
  )
}
