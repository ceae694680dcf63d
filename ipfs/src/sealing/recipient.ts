import { bech32 } from '@scure/base'
import { bytesToDigest } from '../digest.ts'
import { InvalidKey } from '../errors.ts'

const KEY = /^0x(?!0{64}$)[0-9a-f]{64}$/i

/**
 * Writes an X25519 public key, as the register of departments holds it, as age does.
 * @param key `0x` and 64 hexadecimal digits.
 * @returns The recipient, `age1...`.
 * @throws InvalidKey, also for the zero that says that a department has no key.
 */
export function keyToRecipient(key: string): string {
  if (!KEY.test(key)) throw new InvalidKey('key')
  const bytes = Uint8Array.from({ length: 32 }, (_, i) =>
    Number.parseInt(key.slice(2 + 2 * i, 4 + 2 * i), 16),
  )
  return bech32.encodeFromBytes('age', bytes)
}

/**
 * The X25519 public key inside an age recipient: what `publishKey` takes.
 * @throws InvalidKey for every other kind of recipient.
 */
export function recipientToKey(recipient: string): `0x${string}` {
  const decoded = bech32.decodeUnsafe(recipient)
  if (decoded?.prefix !== 'age' || recipient !== recipient.toLowerCase()) throw new InvalidKey('recipient')
  const bytes = bech32.fromWordsUnsafe(decoded.words)
  if (bytes?.length !== 32) throw new InvalidKey('recipient')
  return bytesToDigest(bytes)
}
