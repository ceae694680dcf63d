import { formatDuration } from '../lib/format/duration.ts'
import { useLocale } from '../lib/i18n/useLocale.ts'
import { useChainTime } from '../lib/live/useChainTime.ts'

/** How long it is until a moment, by the chain's clock. Ticks. @param until Unix seconds. */
export function Countdown({ until }: { until: number }) {
  const locale = useLocale()
  const left = useChainTime((time) => Math.max(0, until - time))
  return <span role="timer">{formatDuration(left, locale)}</span>
}
