import { compactSignature } from '@initiative-citizen/contracts/compact-signature'
import {
  type Address,
  compactSignatureToSignature,
  type Hex,
  parseCompactSignature,
  recoverAddress,
  serializeSignature,
} from 'viem'

/** Half of secp256k1's order: contracts take only the lower of the two halves that s may stand in. */
const HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0n

/**
 * Who signed a hash, worked out here: no node is asked.
 * @param signature 65 bytes, or 64 as in EIP-2098.
 * @returns The signer, and the signature in the one form of 65 bytes that every contract takes; undefined when it is no
 * signature of anybody, or has the upper half.
 */
export async function recoverSigner(
  hash: Hex,
  signature: Hex,
): Promise<{ signer: Address; signature: Hex } | undefined> {
  try {
    const parts = compactSignatureToSignature(parseCompactSignature(compactSignature(signature)))
    if (BigInt(parts.s) > HALF_ORDER) return undefined
    const canonical = serializeSignature(parts)
    return { signer: await recoverAddress({ hash, signature: canonical }), signature: canonical }
  } catch {
    return undefined
  }
}
