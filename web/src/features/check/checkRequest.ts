import type { Progress, Report } from '@initiative-citizen/observer/verify/report'
import type { Address } from 'viem'
import type { Config } from '../../lib/config/config.ts'

/** What the visitor asks to have checked, and against what. */
export interface CheckRequest {
  readonly book: Pick<Config, 'chainId' | 'startBlock' | 'contracts'>
  /** Everything is read from the first; the others are asked whether they tell the same. */
  readonly rpc: readonly string[]
  /** The index to compare; undefined to do without. */
  readonly subgraph: string | undefined
  /** Gateways whose texts are compared with their digests; none to do without. */
  readonly gateways: readonly string[]
  /** Only this round; undefined for the whole city. */
  readonly round: Address | undefined
}

/** What the worker says while it checks and in the end. */
export type CheckMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'failed'; readonly away: boolean; readonly message: string }
