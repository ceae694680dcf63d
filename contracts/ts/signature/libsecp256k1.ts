// Not by the package's entry, which would load a whole virtual machine of another chain.
import { instantiateSecp256k1 } from '@bitauth/libauth/build/lib/crypto/secp256k1.js'
import { type Address, keccak256 } from 'viem'

/** Bitcoin's own library as WebAssembly: a fifth to a twelfth of the time that big integers take. */
export const curve = await instantiateSecp256k1()

/**
 * Whose key it is, in lower case.
 * @param publicKey 65 bytes.
 */
export function addressOf(publicKey: Uint8Array): Address {
  return `0x${keccak256(publicKey.subarray(1)).slice(-40)}`
}
