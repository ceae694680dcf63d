import type { AddressBook } from '@initiative-citizen/contracts/address-book'

/** A text in both languages of the page. */
export interface Localised {
  readonly ru: string
  readonly en: string
}

/** What one build needs to know of the network it serves: `config.json`, read at start. */
export interface Config {
  readonly chainId: number
  /** What people call the chain, and where they can look at its transactions. */
  readonly chain?: { readonly name: string; readonly explorer?: string }
  /** JSON-RPC endpoint of a node of the chain. */
  readonly rpc: string
  /** Query endpoint of the index. */
  readonly graphql: string
  /** IPFS gateways, in order of preference, without `/ipfs/`. */
  readonly gateways: readonly string[]
  /** Who sends what people sign and pays for it, without a trailing slash; null where everyone sends for themselves. */
  readonly relay: string | null
  readonly contracts: AddressBook['contracts']
  /** Nothing of the city is older than this block. */
  readonly startBlock: number
  readonly city: { readonly name: Localised; readonly districts: readonly District[] }
  /** The city's project at WalletConnect. Without it the page offers no wallets that need servers of others. */
  readonly walletConnectProjectId?: string
  /** Only where the chain is a local one: accounts that anyone may act for, and departments' keys that anyone may have. */
  readonly demo?: {
    readonly wallets: readonly DemoWallet[]
    readonly departmentKeys: readonly DemoDepartmentKey[]
  }
}

export interface District {
  readonly number: number
  readonly name: Localised
}

/** A demonstration wallet; its key is public by design. */
export interface DemoWallet {
  readonly role: string
  readonly label: Localised
  readonly privateKey: `0x${string}`
}

/** A demonstration department's age identity; public by design, as its wallets are. */
export interface DemoDepartmentKey {
  /** The department's number. */
  readonly department: number
  /** The secret key, as in `AGE-SECRET-KEY-1…`. */
  readonly identity: string
}
