import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { InvalidKey } from '../errors.ts'

/** A pair of keys: who has the identity opens what is sealed to the recipient. */
export interface SealingKeys {
  /** The secret, `AGE-SECRET-KEY-1...`. */
  readonly identity: string
  /** What others seal to, `age1...`. */
  readonly recipient: string
}

/** Makes a new pair of keys. Nothing else in the world has them: whoever loses the identity loses what is sealed to it. */
export async function newIdentity(): Promise<SealingKeys> {
  return keysOf(await generateX25519Identity())
}

/**
 * The pair of keys that an identity belongs to.
 * @param identity `AGE-SECRET-KEY-1...`, such as a file holds it.
 * @throws InvalidKey
 */
export async function keysOf(identity: string): Promise<SealingKeys> {
  if (!/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(identity)) throw new InvalidKey('identity')
  try {
    return { identity, recipient: await identityToRecipient(identity) }
  } catch {
    throw new InvalidKey('identity')
  }
}
