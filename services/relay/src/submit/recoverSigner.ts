import { compactSignature } from '@initiative-citizen/contracts/compact-signature'
import { signerOf } from '@initiative-citizen/contracts/signer-of'
import {
  type Address,
  compactSignatureToSignature,
  getAddress,
  type Hex,
  parseCompactSignature,
  serializeSignature,
} from 'viem'

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
    const compact = compactSignature(signature)
    const signer = await signerOf(hash, compact)
    if (!signer) return undefined
    const canonical = serializeSignature(compactSignatureToSignature(parseCompactSignature(compact)))
    return { signer: getAddress(signer), signature: canonical }
  } catch {
    return undefined
  }
}
