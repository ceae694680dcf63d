import { bytesToHex, encodeAbiParameters, type Hex, keccak256 } from 'viem'
import type { AppealId } from '../../../lib/appeal/appealId.ts'

/** @returns A new claim code: 32 random bytes, which only the slip holds. */
export function newClaimCode(): Hex {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)))
}

/** @returns What the chain gets of a claim code: `keccak256(abi.encode(code))`. The code can't be found from it. */
export function claimHash(code: Hex): Hex {
  return keccak256(encodeAbiParameters([{ type: 'bytes32' }], [code]))
}

/**
 * Where a citizen claims an appeal. All that is secret stands behind the `#`, which browsers send to no server.
 * @param page The page's own address, without its `#`.
 * @param slip The appeal's id, its claim code, and the key that opens its sealed part, if it has one.
 */
export function claimAddress(
  page: string,
  { appeal, code, identity }: { appeal: AppealId; code: Hex; identity?: string | undefined },
): string {
  const search = new URLSearchParams({ appeal, code, ...(identity && { key: identity }) })
  return `${page}#/appeals/claim?${search}`
}
