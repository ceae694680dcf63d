import { type Address, type Hex, size, slice } from 'viem'
import { recover } from '#recover'

const PARITY_BIT = 1n << 255n
/** Half of the curve's order: contracts take the lower half of s alone. */
const HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n

/**
 * Whose signature it is.
 * @param signature 65 bytes, or EIP-2098's 64.
 * @returns Null for what no contract takes for a key's signature.
 */
export async function signerOf(hash: Hex, signature: Hex): Promise<Address | null> {
  const length = size(signature)
  if (length !== 64 && length !== 65) return null
  const isCompact = length === 64
  const rest = BigInt(slice(signature, 32, 64))
  const s = isCompact ? rest & (PARITY_BIT - 1n) : rest
  if (s > HALF_ORDER) return null
  const v = isCompact ? Number(rest >> 255n) : Number(slice(signature, 64)) - 27
  if (v !== 0 && v !== 1) return null
  try {
    const parts = { r: slice(signature, 0, 32), s: toWord(s), yParity: v }
    return await recover(hash, parts)
  } catch {
    return null
  }
}

function toWord(number: bigint): Hex {
  return `0x${number.toString(16).padStart(64, '0')}`
}
