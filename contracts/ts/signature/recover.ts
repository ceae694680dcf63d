import { type Address, type Hex, recoverAddress } from 'viem'

/** A key's signature: numbers of the curve as 32 bytes each. */
export interface Signature {
  readonly r: Hex
  readonly s: Hex
  readonly yParity: number
}

/**
 * Whose signature of a hash it is, in lower case; for browsers, where a page's policy may forbid WebAssembly.
 * @throws When it is nobody's.
 */
export async function recover(hash: Hex, signature: Signature): Promise<Address> {
  return (await recoverAddress({ hash, signature })).toLowerCase() as Address
}
