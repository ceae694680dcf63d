import { type Address, concat, type Hex, keccak256, stringToHex } from 'viem'
import { privateKeyToAddress, sign, signTransaction } from 'viem/accounts'
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
export function voterSignature(secret: Hex, voter: string, digest: Hex): Promise<Hex> {
  return sign({ hash: digest, privateKey: voterKey(secret, voter), to: 'hex' })
}

/** Whose signatures these are. */
export function voterWallet(secret: Hex, voter: string): Address {
  return privateKeyToAddress(voterKey(secret, voter))
}

/** What the register knows a voter by; without the secret nobody can tell it from the voter's id or wallet. */
export function voterNullifier(secret: Hex, voter: string): Hex {
  return keccak256(concat([secret, stringToHex(`nullifier:${voter}`)]))
}

function voterKey(secret: Hex, voter: string): Hex {
  return keccak256(concat([secret, stringToHex(`key:${voter}`)]))
}
