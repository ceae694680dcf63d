import { useLingui } from '@lingui/react/macro'
import { LOCALES, type Locale } from '../../lib/i18n/locale.ts'
import { switchLocale } from '../../lib/i18n/messages.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import classes from './Switch.module.css'

const NAMES: Record<Locale, string> = { ru: 'Русский', en: 'English' }
const SHORT: Record<Locale, string> = { ru: 'РУ', en: 'EN' }

/** Russian or English. */
export function LanguageSwitch() {
  const { t } = useLingui()
  const current = useLocale()
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t`Language`}</legend>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className={classes.option}
          aria-pressed={locale === current}
          aria-label={`${SHORT[locale]}, ${NAMES[locale]}`}
          onClick={() => void switchLocale(locale)}
        >
          {SHORT[locale]}
        </button>
      ))}
    </fieldset>
  )
}
