import { formatMoment, formatMomentShort } from '../lib/format/time.ts'
import { useLocale } from '../lib/i18n/useLocale.ts'

/** A moment in the visitor's own time zone. @param at Unix seconds. */
export function Moment({ at, short = false }: { at: number; short?: boolean }) {
  const locale = useLocale()
  const long = formatMoment(at, locale)
  return (
    <time dateTime={new Date(at * 1_000).toISOString()} title={short ? long : undefined}>
      {short ? formatMomentShort(at, locale) : long}
    </time>
  )
}
