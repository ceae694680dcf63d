import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import type { MedianAnswer } from './answerTimes.ts'

/** Writers of a department's figures. A figure that can't be computed yet is a dash. */
export interface FigureWords {
  /** @param value From 0 to 1. */
  readonly percent: (value: number | undefined) => string
  readonly median: (median: MedianAnswer) => string
  readonly mark: (mark: number | undefined) => string
}

const NONE = '—'

export function useFigureWords(): FigureWords {
  const { t } = useLingui()
  const locale = useLocale()
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return {
    percent: (value) => (value === undefined ? NONE : percent.format(value)),
    median: (median) => {
      if (!median) return NONE
      if ('beyond' in median) return t`over ${median.beyond} days`
      const days = tenths.format(median.days)
      return t`${days} d.`
    },
    mark: (mark) => (mark === undefined ? NONE : tenths.format(mark)),
  }
}
