import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { patternOf } from './pattern.ts'
import { readCatalogue } from './readCatalogue.ts'

export type Locale = 'ru' | 'en'

const SOURCES = fileURLToPath(new URL('../../../web/src', import.meta.url))

/**
 * What the page calls things, by the catalogues it is built from: tests name a text as it stands in the code, in
 * English, and find it in the language of the page.
 */
export class Words {
  readonly locale: Locale
  /** A text that two features have may be translated differently: all of its translations. */
  readonly #messages: ReadonlyMap<string, ReadonlySet<string>>

  constructor(locale: Locale) {
    this.locale = locale
    this.#messages = catalogues(locale)
  }

  /**
   * The whole of a text.
   * @param id As in the code's catalogues: `Sign the ballot`, `Coins for “{name}”`.
   * @param values Texts of placeholders; any text fits those not named.
   */
  exactly(id: string, values: Readonly<Record<string, string>> = {}): RegExp {
    return new RegExp(`^\\s*${this.#pattern(id, values)}\\s*$`, 's')
  }

  /** A text that stands among others. */
  within(id: string, values: Readonly<Record<string, string>> = {}): RegExp {
    return new RegExp(this.#pattern(id, values), 's')
  }

  /** A text without placeholders, as it is. */
  plain(id: string): string {
    const [text, other] = this.#texts(id)
    if (!text || other) throw new Error(`“${id}” has several translations`)
    return text
  }

  /** An amount of money or coins as the page writes it, from whole roubles. */
  amount(roubles: number): RegExp {
    const written = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 2 }).format(roubles)
    return new RegExp(`(?<!\\d[\\s.,]?)${patternOf(written)}(?![\\s.,]?\\d)`)
  }

  /** Every text of the page as the catalogues of this language have it. */
  get all(): string[] {
    return [...this.#messages.values()].flatMap((texts) => [...texts])
  }

  #pattern(id: string, values: Readonly<Record<string, string>>): string {
    return `(?:${this.#texts(id)
      .map((text) => patternOf(text, values))
      .join('|')})`
  }

  #texts(id: string): string[] {
    const texts = [...(this.#messages.get(id) ?? [])]
    if (texts.length === 0) throw new Error(`No catalogue of the page has the text “${id}”`)
    if (texts.includes('')) throw new Error(`“${id}” is not translated into ${this.locale}`)
    return texts
  }
}

function catalogues(locale: Locale): Map<string, Set<string>> {
  const messages = new Map<string, Set<string>>()
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith(`locales/${locale}.po`)) continue
    for (const [id, text] of readCatalogue(readFileSync(join(SOURCES, file), 'utf8'))) {
      messages.set(id, (messages.get(id) ?? new Set()).add(locale === 'en' ? id : text))
    }
  }
  return messages
}
