import { readFileSync } from 'node:fs'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'

interface Addresses {
  readonly web: string
  readonly graphql: string
  readonly gateway: string
  readonly rpc: string
}

export const STATE_DIR = process.env.E2E_STATE_DIR ?? new URL('../.stack', import.meta.url).pathname

/** Where the stack under test answers. */
export const addresses: Addresses = JSON.parse(readFileSync(`${STATE_DIR}/addresses.json`, 'utf8'))

/** The city's contracts as the page under test knows them. */
export async function contracts(): Promise<AddressBook['contracts']> {
  const response = await fetch(new URL('config.json', addresses.web))
  return ((await response.json()) as { contracts: AddressBook['contracts'] }).contracts
}
