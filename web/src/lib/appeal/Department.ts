import type { Hex } from 'viem'

/** A department of the administration, without its figures. */
export interface Department {
  readonly number: number
  /** The department above. */
  readonly parent: number | undefined
  readonly name: string
  /** What stands between number and year, as in 12-К/2027. */
  readonly letters: string
  /** Officers besides the preparer who must sign an answer. */
  readonly approvals: number
  readonly closed: boolean
  /** The head's appointment. */
  readonly head: number | undefined
  /** Bit n stands for district n; bit 0 for the whole city. */
  readonly districts: bigint
  /** Raw X25519 public key for sealed parts. */
  readonly key: Hex | undefined
  readonly keyVersion: number
}

/** Whether a department serves a district. Districts above 255 are served by those that serve the whole city. */
export function coversDistrict({ districts }: Pick<Department, 'districts'>, district: number): boolean {
  return (districts & 1n) === 1n || (district <= 255 && ((districts >> BigInt(district)) & 1n) === 1n)
}
