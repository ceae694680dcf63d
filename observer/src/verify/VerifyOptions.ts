import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { Address } from 'viem'
import type { Progress } from './Report.ts'
import type { LogStore } from './read/LogStore.ts'

/** What to check, and against what. */
export interface VerifyOptions {
  /** JSON-RPC endpoints: everything is read from the first, and the others are asked whether they tell the same. */
  readonly rpc: string | readonly string[]
  readonly book: AddressBook
  /** GraphQL endpoint of the index. Without it that check is skipped. */
  readonly subgraph?: string
  /** Base URLs of IPFS gateways, tried in turn. Without any, bodies are skipped. */
  readonly gateways?: readonly string[]
  /** People who live in a district, by its number. */
  readonly districts?: ReadonlyMap<number, number>
  /** Only this round, without the appeals. */
  readonly round?: Address
  /** Where logs that were read are kept, so that the next run goes on from there. */
  readonly store?: LogStore
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}
