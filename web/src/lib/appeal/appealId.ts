import type { Hex } from 'viem'

/** An appeal as pages and the index name it: the contract's id as 32 bytes, 0x and 64 lower-case hexadecimal digits. */
export type AppealId = Hex

/** @returns The contract's id as pages write it. */
export function toAppealId(id: bigint): AppealId {
  return `0x${id.toString(16).padStart(64, '0')}`
}

/** Whether a text is an appeal's id as pages write it. */
export function isAppealId(text: string): text is AppealId {
  return /^0x[0-9a-f]{64}$/.test(text)
}
