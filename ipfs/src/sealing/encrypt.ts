import { Encrypter } from 'age-encryption'
import type { EncodedBody } from '../body.ts'
import { digestToCid } from '../cid.ts'
import { digestOf } from '../digest.ts'
import { InvalidKey, TooLarge } from '../errors.ts'
import { recipientToKey } from './recipient.ts'

/**
 * Encrypts to several recipients, each of whom can open it alone.
 * @param maxBytes The most that the ciphertext may have.
 * @returns The ciphertext, which is one raw block.
 * @throws InvalidKey, TooLarge
 */
export async function encrypt(
  plain: Uint8Array,
  recipients: readonly string[],
  maxBytes: number,
): Promise<EncodedBody> {
  const encrypter = new Encrypter()
  // Decoding each refuses recipients of other kinds, among them those that ask a plugin.
  for (const recipient of new Set(recipients)) {
    recipientToKey(recipient)
    encrypter.addRecipient(recipient)
  }
  const bytes = await encryptTo(encrypter, plain)
  if (bytes.length > maxBytes) throw new TooLarge(bytes.length, maxBytes)
  const digest = await digestOf(bytes)
  return { bytes, digest, cid: digestToCid(digest) }
}

/** A key that is no point of the curve's main group shows only when it is used. */
async function encryptTo(encrypter: Encrypter, plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await encrypter.encrypt(plain))
  } catch {
    throw new InvalidKey('recipient')
  }
}
