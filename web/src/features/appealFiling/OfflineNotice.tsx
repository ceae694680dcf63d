import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { useOnline } from '../../lib/live/useOnline.ts'

/** Says that there is no network, and that nothing is lost by that. */
export function OfflineNotice() {
  const { t } = useLingui()
  if (useOnline()) return null
  return (
    <Notice tone="warning" title={t`You are offline`}>
      <Trans>
        Write on: text, photographs and place are kept in this browser. The appeal is sent when the network is
        back.
      </Trans>
    </Notice>
  )
}
