import type { Hex } from 'viem'

/** Where something happened. */
export interface Place {
  readonly block: bigint
  /** Unix seconds. */
  readonly timestamp: number
  readonly transaction: Hex
}

/** In words, to name a difference. */
export function inWords({ block, transaction }: Place): string {
  return `block ${block}, transaction ${transaction}`
}
