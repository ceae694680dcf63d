import { existsSync, readFileSync } from 'node:fs'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'

interface Addresses {
  readonly web: string
  readonly graphql: string
  readonly gateway: string
  readonly rpc: string
  readonly relay: string
}

export const STATE_DIR = process.env.E2E_STATE_DIR ?? new URL('../.stack', import.meta.url).pathname

const FILE = `${STATE_DIR}/addresses.json`
/** Tests can be listed while no stack is up; to be run they need one, as `requireStack` says. */
const NOBODY = 'http://127.0.0.1:0'

/** Whether a stack is up and can be tested. */
export function isStackUp(): boolean {
  return existsSync(FILE)
}

/** Where the stack under test answers. */
export const addresses: Addresses = isStackUp()
  ? JSON.parse(readFileSync(FILE, 'utf8'))
  : { web: NOBODY, graphql: NOBODY, gateway: NOBODY, rpc: NOBODY, relay: NOBODY }

/** The city's contracts as the page under test knows them. */
export async function contracts(): Promise<AddressBook['contracts']> {
  const response = await fetch(new URL('config.json', addresses.web))
  return ((await response.json()) as { contracts: AddressBook['contracts'] }).contracts
}
