import { useLingui } from '@lingui/react'
import type { Localised } from '../config/config.ts'
import type { Locale } from './locale.ts'

/** @returns The page's language. */
export function useLocale(): Locale {
  return useLingui().i18n.locale as Locale
}

/** @returns A reader of configured texts, in the page's language. */
export function useLocalised(): (text: Localised) => string {
  const locale = useLocale()
  return (text) => text[locale]
}
