import type { Acknowledged } from '../../../lib/relay/Acknowledged.ts'

/**
 * A promise of the relay's as a citizen keeps it: what was signed, and the relay's signature of an EIP-712
 * `Acknowledgement(bytes32 request,uint48 acceptedAt,uint48 includeBy)`, from which anyone recovers the signer.
 */
export function acknowledgementText({ request, ...promise }: Acknowledged): string {
  const { relay, chainId, signer, acceptedAt, includeBy, signature } = promise
  const { id, kind, submission } = request
  const acknowledgement = { request: id, acceptedAt, includeBy }
  return `${JSON.stringify({ relay, chainId, signer, acknowledgement, signature, kind, submission }, null, 2)}\n`
}
