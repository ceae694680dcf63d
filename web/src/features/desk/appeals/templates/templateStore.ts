import type { Locale } from '../../../../lib/i18n/locale.ts'
import { createStore, type Store } from '../../../../lib/store/createStore.ts'
import { pageStorage } from '../../../../lib/store/pageStorage.ts'
import { starterTemplates } from './starterTemplates.ts'
import type { Template } from './Template.ts'

/** The shape's version is part of the key: templates of another shape are not read. */
const key = (locale: Locale) => `desk.templates.1.${locale}`

const stores = new Map<Locale, Store<readonly Template[]>>()

/** @returns This browser's templates in a language; the starter set until the officer has changed it. */
export function templatesIn(locale: Locale): Store<readonly Template[]> {
  const known = stores.get(locale)
  if (known) return known
  const store = createStore(kept(locale) ?? starterTemplates(locale))
  stores.set(locale, store)
  return store
}

/** Keeps a template, in the place of the one with the same id if there is one. */
export function keepTemplate(locale: Locale, template: Template): void {
  const store = templatesIn(locale)
  const known = store.get().some(({ id }) => id === template.id)
  const after = known
    ? store.get().map((each) => (each.id === template.id ? template : each))
    : [...store.get(), template]
  write(locale, after)
}

export function removeTemplate(locale: Locale, id: string): void {
  write(
    locale,
    templatesIn(locale)
      .get()
      .filter((each) => each.id !== id),
  )
}

function write(locale: Locale, templates: readonly Template[]): void {
  templatesIn(locale).set(templates)
  try {
    pageStorage().setItem(key(locale), JSON.stringify(templates))
  } catch {
    // The browser's storage is full or forbidden: the templates last as long as the page.
  }
}

function kept(locale: Locale): readonly Template[] | undefined {
  const text = pageStorage().getItem(key(locale))
  return text === null ? undefined : (JSON.parse(text) as readonly Template[])
}
