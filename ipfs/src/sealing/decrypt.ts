import { Decrypter } from 'age-encryption'
import { BrokenSeal, NotForThisKey } from '../errors.ts'
import { keysOf } from './identity.ts'

/**
 * Decrypts what was encrypted to this identity's recipient, among others.
 * @throws NotForThisKey, BrokenSeal, InvalidKey
 */
export async function decrypt(bytes: Uint8Array, identity: string): Promise<Uint8Array<ArrayBuffer>> {
  const decrypter = new Decrypter()
  decrypter.addIdentity((await keysOf(identity)).identity)
  try {
    return new Uint8Array(await decrypter.decrypt(bytes))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    // The library has no classes of errors: its sentence is all there is to tell them by.
    if (reason.includes('no identity matched')) throw new NotForThisKey()
    throw new BrokenSeal(reason)
  }
}
