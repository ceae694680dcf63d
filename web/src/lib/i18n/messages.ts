import { i18n, type Messages } from '@lingui/core'
import { type Locale, rememberLocale } from './locale.ts'

type Catalogue = () => Promise<{ messages: Messages }>

const shared = import.meta.glob<{ messages: Messages }>('../../locales/*.po')
const features = import.meta.glob<{ messages: Messages }>('../../features/*/locales/*.po')
const SHARED = ''
const wanted = new Set<string>([SHARED])

/**
 * Loads the texts of features, in the language of the page. Called with a feature's code, before it is shown.
 * @param names Folder names under `src/features`.
 */
export async function loadMessages(...names: string[]): Promise<void> {
  const fresh = names.filter((name) => !wanted.has(name))
  await Promise.all(fresh.map((name) => load(name, i18n.locale as Locale)))
  for (const name of fresh) wanted.add(name)
}

/** Switches the page to `locale`, once all texts in use are there, and remembers the choice. */
export async function switchLocale(locale: Locale): Promise<void> {
  await Promise.all([...wanted].map((name) => load(name, locale)))
  i18n.activate(locale)
  document.documentElement.lang = locale
  rememberLocale(locale)
}

async function load(name: string, locale: Locale): Promise<void> {
  const { messages } = await catalogue(name, locale)()
  i18n.load(locale, messages)
}

function catalogue(name: string, locale: Locale): Catalogue {
  const found =
    name === SHARED
      ? shared[`../../locales/${locale}.po`]
      : features[`../../features/${name}/locales/${locale}.po`]
  if (!found) throw new Error(`There are no ${locale} texts for "${name}": run "npm run i18n:extract"`)
  return found
}
