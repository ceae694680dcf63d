import type { Address } from 'viem'
import type { LogStore } from './LogStore.ts'
import type { Rpc } from './Rpc.ts'
import type { RpcLog } from './RpcBlock.ts'
import type { Head } from './readHead.ts'

/** Where a city's logs are read, and how. */
export interface CitySource {
  readonly rpc: Rpc
  readonly from: bigint
  readonly head: Head
  /** What is read, for the store: a city, or one round of it. */
  readonly scope: string
  /** Whose logs concern the city. */
  readonly addresses: ReadonlySet<Address>
  /** Adds to `addresses` what a log tells of: a round that nobody told of before. */
  readonly learn: (log: RpcLog) => void
  readonly store?: LogStore | undefined
  /** Hears how many blocks are dealt with. */
  readonly onProgress: (done: number, total: number) => void
}
