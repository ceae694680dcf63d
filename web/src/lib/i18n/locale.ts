export const LOCALES = ['ru', 'en'] as const

export type Locale = (typeof LOCALES)[number]

const STORED = 'locale'

/** The language chosen before, else the browser's, else Russian. */
export function initialLocale(): Locale {
  const wishes = [stored(), ...navigator.languages.map((language) => language.slice(0, 2))]
  return wishes.find(isLocale) ?? 'ru'
}

/** Remembers the choice for the next visit, where the browser lets us. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED, locale)
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

function isLocale(value: string | null): value is Locale {
  return LOCALES.some((locale) => locale === value)
}
