import { addressOf, curve } from '@initiative-citizen/contracts/libsecp256k1'
import {
  type Address,
  concat,
  type Hex,
  hexToBytes,
  keccak256,
  serializeSignature,
  stringToHex,
  toHex,
} from 'viem'
import { signTransaction } from 'viem/accounts'
import type { Signer } from './City.ts'

/**
 * A voter's own signature.
 * @param secret 32 random bytes of this run; the same secret and voter give the same key.
 * @param voter The file's voter_id.
 */
export function voterSigner(secret: Hex, voter: string): Signer {
  const privateKey = voterKey(secret, voter)
  return (transaction) => signTransaction({ privateKey, transaction })
}

/**
 * A voter's signature of something else than a transaction.
 * @param digest What is signed, as it is.
 * @returns 65 bytes.
 */
export function voterSignature(secret: Hex, voter: string, digest: Hex): Hex {
  const signed = curve.signMessageHashRecoverableCompact(bytesOf(secret, voter), hexToBytes(digest))
  if (typeof signed === 'string') throw new Error(signed)
  return serializeSignature({
    r: toHex(signed.signature.subarray(0, 32)),
    s: toHex(signed.signature.subarray(32)),
    yParity: signed.recoveryId,
  })
}

/** Whose signatures these are. */
export function voterWallet(secret: Hex, voter: string): Address {
  const key = curve.derivePublicKeyUncompressed(bytesOf(secret, voter))
  if (typeof key === 'string') throw new Error(key)
  return addressOf(key)
}

/** What the register knows a voter by; without the secret nobody can tell it from the voter's id or wallet. */
export function voterNullifier(secret: Hex, voter: string): Hex {
  return keccak256(concat([secret, stringToHex(`nullifier:${voter}`)]))
}

function voterKey(secret: Hex, voter: string): Hex {
  return keccak256(concat([secret, stringToHex(`key:${voter}`)]))
}

function bytesOf(secret: Hex, voter: string): Uint8Array {
  return hexToBytes(voterKey(secret, voter))
}
