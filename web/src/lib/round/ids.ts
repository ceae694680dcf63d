import type { Address, Hex } from 'viem'

/** The index's id of a project: the round's address and the number as four bytes. See `subgraph/src/ids.ts`. */
export function projectId(round: Address, number: number): Hex {
  return `${round}${number.toString(16).padStart(8, '0')}`
}
