import { decodeBody } from '../body.ts'
import { digestOf } from '../digest.ts'
import { WrongCommitment } from '../errors.ts'
import { type SealedPart, sealedSchema } from '../schemas/sealed.ts'
import { decrypt } from './decrypt.ts'

/** What opens an envelope and what must be in it. */
export interface UnsealOptions {
  /** `AGE-SECRET-KEY-1...` of the department or the author. */
  readonly identity: string
  /** What the appeal's body says: its `seal.commitment`. */
  readonly commitment: string
}

/**
 * Opens an envelope and checks that what is in it is what the appeal's author wrote.
 * @param envelope The block's bytes, as `fetchBlock` gives them.
 * @returns The sealed part.
 * @throws NotForThisKey, BrokenSeal, WrongCommitment, InvalidKey; InvalidBody, NotCanonical for what an author's own
 * program sealed wrongly.
 */
export async function unseal(
  envelope: Uint8Array,
  { identity, commitment }: UnsealOptions,
): Promise<SealedPart> {
  const bytes = await decrypt(envelope, identity)
  const actual = await digestOf(bytes)
  const expected = commitment.toLowerCase() as typeof actual
  if (actual !== expected) throw new WrongCommitment(expected, actual)
  return decodeBody(sealedSchema, bytes)
}
