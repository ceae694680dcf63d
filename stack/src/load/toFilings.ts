import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { chance } from '../city/chance.ts'
import { cleanText, titleOf } from './cleanText.ts'
import { categoryFinder, type Leaf } from './findCategory.ts'
import type { LoadOptions } from './loadOptions.ts'
import { looksPersonal } from './looksPersonal.ts'
import type { PublishedCity } from './publishedCity.ts'
import { randomPlace } from './randomPlace.ts'
import type { Row } from './readTable.ts'

/** An appeal that is ready to be filed. */
export interface Loaded {
  readonly body: EncodedBody
  readonly leaf: Leaf
  readonly district: number
}

/** What can be filed of a table, and what was left out. */
export interface Filings {
  readonly ready: readonly Loaded[]
  /** Rows without a text. */
  readonly empty: number
  /** Rows that look as if they held personal data. */
  readonly personal: number
}

/** Where the texts' places begin: the same table is spread in the same way each time. */
const SEED = 2_027

/** Makes bodies of rows, each at some place of the city. */
export async function toFilings(
  rows: readonly Row[],
  city: PublishedCity,
  { limit, keep }: Pick<LoadOptions, 'limit' | 'keep'>,
): Promise<Filings> {
  const next = chance(SEED)
  const findCategory = categoryFinder(city.categories)
  const ready: Loaded[] = []
  let empty = 0
  let personal = 0
  for (const row of rows) {
    if (ready.length >= limit) break
    const text = cleanText(row.text)
    const title = titleOf(text, row.title)
    if (text === '') empty++
    else if (!keep && looksPersonal(`${title}\n${text}`)) personal++
    else {
      const leaf = findCategory(row.category)
      const { district, location } = randomPlace(city.districts, next)
      const body = await encodeBody(appealSchema, {
        kind: 'appeal',
        version: 1,
        lang: /[а-яё]/i.test(text) ? 'ru' : 'en',
        title,
        text,
        category: leaf.id,
        district,
        location,
        images: [],
      })
      ready.push({ body, leaf, district })
    }
  }
  return { ready, empty, personal }
}
