import type { Address, Hex } from 'viem'

/** An appeal as pages and the index name it: the contract's id as 32 bytes, 0x and 64 lower-case hexadecimal digits. */
export type AppealId = Hex

const DAY_SECONDS = 86_400

/** @returns The contract's id as pages write it. */
export function toAppealId(id: bigint): AppealId {
  return `0x${id.toString(16).padStart(64, '0')}`
}

/** Whether a text is an appeal's id as pages write it. */
export function isAppealId(text: string): text is AppealId {
  return /^0x[0-9a-f]{64}$/.test(text)
}

/** What an appeal's id is made of. */
export interface AppealIdParts {
  /** Whose wallet filed it: the author's own, or the information centre's. In lower case. */
  readonly filer: Address
  /** When that day of UTC began, in unix seconds. */
  readonly day: number
  /** Which of the filer's appeals of that day it is, from 0. */
  readonly ordinal: number
  readonly byInformationCentre: boolean
}

/** Takes an appeal's id apart. */
export function readAppealId(id: AppealId): AppealIdParts {
  const value = BigInt(id)
  const low = Number(value & 0xffffffffn)
  return {
    filer: `0x${(value >> 96n).toString(16).padStart(40, '0')}`,
    day: Number((value >> 32n) & 0xffffffffffffffffn) * DAY_SECONDS,
    ordinal: low & 0x7fffffff,
    byInformationCentre: low > 0x7fffffff,
  }
}
