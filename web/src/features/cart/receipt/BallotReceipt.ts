import type { Address, Hash, Hex } from 'viem'
import type { CartLines } from '../lines.ts'

/** A ballot of a `BallotCast` or `BallotsCast` event as the chain wrote it. */
export interface BallotCastEvent {
  /** The contract that wrote it; whoever shows it makes sure that it is one of the city's rounds. */
  readonly round: Address
  readonly wallet: Address
  /** The packed ballot. */
  readonly word: bigint
}

/** Where a transaction stands in the chain. */
export interface MinedAt {
  readonly transaction: Hash
  readonly block: number
  /** Unix seconds. */
  readonly timestamp: number
}

/** All that a citizen needs to prove later what was cast. Amounts are kopecks. */
export interface BallotReceipt extends MinedAt {
  readonly chainId: number
  readonly round: Address
  readonly roundName: string
  readonly wallet: Address
  /** 1 for the first ballot in the round; withdrawals count too. */
  readonly number: number
  /** Empty for a withdrawal. */
  readonly lines: CartLines
  readonly total: bigint
  /** What stayed with the citizen. */
  readonly left: bigint
  /** The packed ballot as 32 bytes. */
  readonly word: Hex
  /** See `ballotHash`. */
  readonly ballotHash: Hex
  readonly termsHash: Hex
}
