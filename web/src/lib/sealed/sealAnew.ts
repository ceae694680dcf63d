import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { keyToRecipient } from '@initiative-citizen/ipfs/sealing/recipient'
import { type Envelope, seal } from '@initiative-citizen/ipfs/sealing/seal'

/**
 * Seals an opened part to the appeal's present department and its author: after forwarding, or after a new key.
 * @param part As `openEnvelope` gave it.
 * @param departmentKey The department's public key, as its register has it.
 * @param author The body's `seal.author`.
 * @returns A new envelope with the old commitment. Nothing is uploaded.
 * @throws InvalidKey, TooLarge
 */
export function sealAnew(part: SealedPart, departmentKey: string, author: string): Promise<Envelope> {
  return seal(part, [keyToRecipient(departmentKey), author])
}
