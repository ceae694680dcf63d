import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { formatMoment } from '../../lib/format/time.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import type { Acknowledged } from '../../lib/relay/Acknowledged.ts'

interface LateNoticeProps {
  readonly promise: Acknowledged
  readonly onSendSelf: () => void
}

/** The city has not kept its promise, and what can be done. */
export function LateNotice({ promise, onSendSelf }: LateNoticeProps) {
  const { t } = useLingui()
  const moment = formatMoment(promise.includeBy, useLocale())
  return (
    <Notice
      tone="warning"
      title={t`The city promised to send it by ${moment}, and has not`}
      action={{ label: t`Send it yourself, paying the fee`, run: onSendSelf }}
    >
      <Trans>
        Keep the acknowledgement: it proves the promise. You can wait on, or send what you signed yourself. It
        counts once, whoever sends it.
      </Trans>
    </Notice>
  )
}
