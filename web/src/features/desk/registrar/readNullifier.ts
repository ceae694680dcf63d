import { type Hex, isHash } from 'viem'
import { deriveNullifier, normaliseDocument } from '../nullifier/deriveNullifier.ts'

/** What a registrar typed to name a person does not name one, or needs the secret first. */
export type NullifierProblem = 'empty' | 'secret' | 'zero'

/**
 * Reads how a registrar names a person: a document's kind and number, or a ready nullifier.
 * @param typed Such as "passport 4509 123456", or 0x and 64 hexadecimal digits.
 * @param secret The registrar's; null while it was not entered.
 */
export async function readNullifier(
  typed: string,
  secret: string | null,
): Promise<{ readonly nullifier: Hex } | { readonly problem: NullifierProblem }> {
  const text = typed.trim()
  if (isHash(text)) {
    return BigInt(text) === 0n ? { problem: 'zero' } : { nullifier: text.toLowerCase() as Hex }
  }
  if (normaliseDocument(text) === '') return { problem: 'empty' }
  if (secret === null) return { problem: 'secret' }
  return { nullifier: await deriveNullifier(text, secret) }
}
