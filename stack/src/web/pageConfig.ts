import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { Hex } from 'viem'
import { CITY, type Localised } from '../city/city.ts'
import { demoDepartmentKeys } from '../city/demoDepartmentKeys.ts'
import { demoWallets } from '../city/demoWallets.ts'

/** What the page reads as `config.json`: the network it serves, and how the city calls its districts. */
export interface PageConfig extends AddressBook {
  readonly rpc: string
  readonly graphql: string
  readonly gateways: readonly string[]
  /** Who sends what people sign and pays for it; null where everyone sends for themselves. */
  readonly relay: string | null
  readonly city: {
    readonly name: Localised
    readonly districts: readonly { readonly number: number; readonly name: Localised }[]
  }
  /** Keys that everybody may use: only on the local chain, where nothing is worth anything. */
  readonly demo: {
    readonly wallets: readonly {
      readonly role: string
      readonly label: Localised
      readonly privateKey: Hex
    }[]
    /** What opens what was sealed to a department, as age identities. */
    readonly departmentKeys: readonly { readonly department: number; readonly identity: string }[]
  }
}

/** Puts together the page's configuration for the local chain. */
export function pageConfig(
  book: AddressBook,
  addresses: {
    readonly rpc: string
    readonly graphql: string
    readonly gateway: string
    readonly relay: string
  },
): PageConfig {
  const { rpc, graphql, gateway, relay } = addresses
  return {
    ...book,
    rpc,
    graphql,
    gateways: [gateway],
    relay,
    city: CITY,
    demo: { wallets: demoWallets(), departmentKeys: demoDepartmentKeys() },
  }
}
