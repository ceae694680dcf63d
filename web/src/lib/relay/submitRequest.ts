import { acknowledgementTypedData } from '@initiative-citizen/relay/acknowledgement'
import { type Address, recoverTypedDataAddress } from 'viem'
import type { Acknowledged } from './Acknowledged.ts'
import { askRelay } from './askRelay.ts'
import { RelayError } from './RelayError.ts'
import type { Relay } from './readRelay.ts'
import { acknowledgementAnswer } from './relayAnswers.ts'
import type { SignedRequest } from './SignedRequest.ts'

const PATHS = { forward: 'forward', ballot: 'ballots', enrolment: 'enrolments' }

/**
 * Hands a signed request over. The same one again is answered by the same promise.
 * @param signer Whose promise counts.
 * @throws RelayError When the relay does not take it, or does not promise it by a signature of its own.
 */
export async function submitRequest(
  { url, chainId }: Relay,
  signer: Address,
  request: SignedRequest,
): Promise<Acknowledged> {
  const answer = await askRelay(`${url}/v1/${PATHS[request.kind]}`, acknowledgementAnswer, request.submission)
  const { acceptedAt, includeBy, signature } = answer
  const promise = acknowledgementTypedData({ request: request.id, acceptedAt, includeBy }, chainId)
  const promisedBy = await recoverTypedDataAddress({ ...promise, signature }).catch(() => undefined)
  if (promisedBy?.toLowerCase() !== signer.toLowerCase())
    throw new RelayError('wrongAnswer', `The acknowledgement of ${request.id} is not signed by ${signer}.`)
  return {
    request,
    acceptedAt,
    includeBy,
    signature,
    signer,
    relay: url,
    chainId,
    heardAt: Date.now() / 1_000,
  }
}
