import type { AppealState } from '@initiative-citizen/contracts/appeal-enums'
import { Trans } from '@lingui/react/macro'
import { deadlineTone } from '../lib/appeal/deadline.ts'
import { formatDuration } from '../lib/format/duration.ts'
import { formatMoment } from '../lib/format/time.ts'
import { useLocale } from '../lib/i18n/useLocale.ts'
import { useChainTime } from '../lib/live/useChainTime.ts'
import classes from './DeadlineBadge.module.css'

interface DeadlineBadgeProps {
  readonly state: AppealState
  /** Unix seconds; nothing is shown for an appeal that is final. */
  readonly dueBy: number | undefined
}

const MINUTE = 60

/** How long there is until an appeal's deadline, or how long ago it passed: in colour and in words. */
export function DeadlineBadge({ state, dueBy }: DeadlineBadgeProps) {
  const locale = useLocale()
  const tone = useChainTime((time) => (dueBy === undefined ? '' : deadlineTone(state, dueBy, time)))
  // In minutes: a list of many such badges does not render again with every second.
  const away = useChainTime((time) =>
    dueBy === undefined ? 0 : Math.floor(Math.abs(dueBy - time) / MINUTE) * MINUTE,
  )
  if (dueBy === undefined || tone === '') return null
  const span = formatDuration(away, locale)
  return (
    <span className={classes.badge} data-tone={tone} title={formatMoment(dueBy, locale)}>
      {tone === 'overdue' && <Trans>Overdue by {span}</Trans>}
      {tone === 'lapsed' && <Trans>The time to judge is over</Trans>}
      {(tone === 'ok' || tone === 'soon') && <Trans>{span} left</Trans>}
    </span>
  )
}
