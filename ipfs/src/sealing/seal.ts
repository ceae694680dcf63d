import { type EncodedBody, encodeBody } from '../body.ts'
import type { Digest } from '../digest.ts'
import { MAX_BODY_BYTES } from '../limits.ts'
import { type SealedPart, sealedSchema } from '../schemas/sealed.ts'
import { encrypt } from './encrypt.ts'

/** A sealed part ready for IPFS: `uploadBody` takes it, the appeal's body names its digest and the commitment. */
export interface Envelope extends EncodedBody {
  /** SHA-256 of the sealed part's canonical bytes: the same whoever it is sealed to. */
  readonly commitment: Digest
}

/**
 * Checks a sealed part and encrypts it, so that each recipient can open it.
 * @param part With a salt of its own, see `newSalt`.
 * @param recipients `age1...`: the department's, see `keyToRecipient`, and the author's own.
 * @returns The envelope. Nothing is uploaded.
 * @throws InvalidBody, TooLarge, InvalidKey
 * @example
 * const { seal } = await import('@initiative-citizen/ipfs/sealing/seal')
 * const envelope = await seal({ kind: 'sealed', version: 1, salt: newSalt(), phone, images: [] }, [department, author])
 */
export async function seal(part: SealedPart, recipients: readonly string[]): Promise<Envelope> {
  const { bytes, digest } = await encodeBody(sealedSchema, part)
  return { ...(await encrypt(bytes, recipients, MAX_BODY_BYTES)), commitment: digest }
}
