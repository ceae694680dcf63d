import type { Address, Hash, Hex } from 'viem'

/** One cast of a ballot, a replacement or a withdrawal. Amounts are kopecks. */
export interface BallotRow {
  readonly id: Hex
  /** The round it was cast in. */
  readonly round: { readonly address: Address; readonly name: string }
  readonly wallet: Address
  /** 1 after enrolment, one more with each cast or withdrawal: the first ballot has 2. */
  readonly sequence: number
  /** The cart, ascending by project; empty for a withdrawal. */
  readonly lines: readonly { readonly project: number; readonly amount: bigint }[]
  readonly total: bigint
  /** Unix seconds. */
  readonly timestamp: number
  readonly transaction: Hash
}
