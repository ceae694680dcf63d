import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { categoriesSchema } from '@initiative-citizen/ipfs/schemas/categories'
import { mapSchema } from '@initiative-citizen/ipfs/schemas/map'

/** What the city publishes for everybody; the place is the contract's number. */
export const PUBLICATIONS = ['categories', 'map'] as const

export type PublicationName = (typeof PUBLICATIONS)[number]

/**
 * Reads a file that is to be published and checks it against its schema.
 * @returns The body, and how many categories or districts it holds.
 * @throws SyntaxError for what is no JSON, InvalidBody naming what is wrong where, TooLarge.
 */
export async function readPublication(
  name: PublicationName,
  text: string,
): Promise<{ readonly body: EncodedBody; readonly entries: number }> {
  const json: unknown = JSON.parse(text)
  if (name === 'categories') {
    const body = await encodeBody(categoriesSchema, json as never)
    return { body, entries: (json as { categories: unknown[] }).categories.length }
  }
  const body = await encodeBody(mapSchema, json as never)
  return { body, entries: (json as { districts: unknown[] }).districts.length }
}
