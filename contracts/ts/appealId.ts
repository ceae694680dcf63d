import { type Address, getAddress, numberToHex } from 'viem'

/** What an appeal's id is made of; see `AppealId`. */
export interface AppealIdParts {
  /** The author, or the operator who filed for somebody else. */
  readonly filer: Address
  /** Days of unix time. */
  readonly day: number
  /** Counts from 0: the author's appeals of that day, or all that the operator filed for others. */
  readonly ordinal: number
  readonly filedForAnother: boolean
}

const FILED_FOR_ANOTHER = 1n << 31n

/** Takes an appeal's id apart. */
export function appealIdParts(id: bigint): AppealIdParts {
  return {
    filer: getAddress(numberToHex(id >> 96n, { size: 20 })),
    day: Number((id >> 32n) & 0xffff_ffff_ffff_ffffn),
    ordinal: Number(id & (FILED_FOR_ANOTHER - 1n)),
    filedForAnother: (id & FILED_FOR_ANOTHER) !== 0n,
  }
}
