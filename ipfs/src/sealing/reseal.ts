import { type Envelope, seal } from './seal.ts'
import { type UnsealOptions, unseal } from './unseal.ts'

/** As for `unseal`, and who can open the new envelope. */
export interface ResealOptions extends UnsealOptions {
  /** `age1...`: the new department's, and the author's own from the appeal's `seal.author`. */
  readonly recipients: readonly string[]
}

/**
 * Makes a new envelope of the same sealed part, as after forwarding or when a department changes its key. Photographs
 * need no new sealing: their key stands in the sealed part.
 * @param envelope The old one's bytes.
 * @returns The new envelope, with the same commitment. Who could open the old one alone can't open it.
 * @throws What `unseal` and `seal` throw.
 */
export async function reseal(
  envelope: Uint8Array,
  { recipients, ...options }: ResealOptions,
): Promise<Envelope> {
  return seal(await unseal(envelope, options), recipients)
}
