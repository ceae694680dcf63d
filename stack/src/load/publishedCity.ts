import { appealRegistryAbi, departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { type CategoriesBody, categoriesSchema } from '@initiative-citizen/ipfs/schemas/categories'
import { type MapBody, mapSchema } from '@initiative-citizen/ipfs/schemas/map'
import { zeroHash } from 'viem'
import type { ChainClient } from '../chain/client.ts'

/** What a city publishes for whoever files an appeal. */
export interface PublishedCity {
  readonly categories: CategoriesBody['categories']
  readonly districts: MapBody['districts']
}

/**
 * Reads the tree of categories and the map that a city published.
 * @throws When it has not published them, or takes no appeals yet.
 */
export async function publishedCity(
  chain: ChainClient,
  book: AddressBook,
  gateway: string,
): Promise<PublishedCity> {
  const registry = { address: book.contracts.departmentRegistry, abi: departmentRegistryAbi } as const
  const published = (publication: number) =>
    chain.readContract({ ...registry, functionName: 'published', args: [publication] })
  const [categories, map, terms] = await Promise.all([
    published(0),
    published(1),
    chain.readContract({
      address: book.contracts.appealRegistry,
      abi: appealRegistryAbi,
      functionName: 'currentTerms',
      args: [1],
    }),
  ])
  if (categories === zeroHash || map === zeroHash || terms === 0) {
    throw new Error(
      'This city takes no appeals yet: it has no categories, no map or no deadlines. Start one without --no-seed.',
    )
  }
  const options = { gateways: [gateway] }
  return {
    categories: (await fetchBody(categoriesSchema, categories, options)).categories,
    districts: (await fetchBody(mapSchema, map, options)).districts,
  }
}
