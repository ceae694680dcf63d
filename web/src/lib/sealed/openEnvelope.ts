import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { fetchBlock } from '@initiative-citizen/ipfs/fetch-block'
import { MAX_BODY_BYTES } from '@initiative-citizen/ipfs/limits'
import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { unseal } from '@initiative-citizen/ipfs/sealing/unseal'

/** No key of this browser opens it. */
export class NoKeyHereError extends Error {
  override readonly name = 'NoKeyHereError'
}

interface Sealed {
  /** Digest of the present envelope: the last that was named on chain, else the body's own. */
  readonly envelope: string
  /** The body's `seal.commitment`. */
  readonly commitment: string
}

/**
 * Fetches an envelope and opens it with whichever identity fits.
 * @param identities As `keptIdentities` gives them.
 * @returns The sealed part, checked against the author's commitment.
 * @throws NoKeyHereError, and what `fetchBlock` and `unseal` throw.
 */
export async function openEnvelope(
  { envelope, commitment }: Sealed,
  identities: readonly string[],
  gateways: readonly string[],
): Promise<SealedPart> {
  if (identities.length === 0) throw new NoKeyHereError('This browser holds no key.')
  const bytes = await fetchBlock(digestToCid(envelope), { gateways, maxBytes: MAX_BODY_BYTES })
  for (const identity of identities) {
    try {
      return await unseal(bytes, { identity, commitment })
    } catch (error) {
      if ((error as { code?: string }).code !== 'NotForThisKey') throw error
    }
  }
  throw new NoKeyHereError('No key of this browser opens this envelope.')
}
