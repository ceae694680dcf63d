import type { EncodedBody } from '@initiative-citizen/ipfs/body'
import { uploadBody } from '@initiative-citizen/ipfs/upload'
import type { Hex } from 'viem'
import { addresses } from './addresses.ts'

/**
 * Uploads a body to the city's gateway.
 * @returns Its digest.
 */
export async function upload(body: EncodedBody): Promise<Hex> {
  await uploadBody(body, { gateway: addresses.gateway })
  return body.digest
}
