import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { EncodedBody } from '@initiative-citizen/ipfs/body'
import type { BodyImage } from '@initiative-citizen/ipfs/schemas/image'
import { uploadBody, uploadImage } from '@initiative-citizen/ipfs/upload'
import type { Hex } from 'viem'
import type { ChainClient } from '../../chain/client.ts'
import type { Scene } from '../appeals/scenes/paintScene.ts'

/** What all appeals of the city share. */
export interface AppealCity {
  readonly chain: ChainClient
  readonly book: AddressBook
  readonly gateway: string
  /** Ids of appeals that others name, once they are filed. */
  readonly named: Map<string, bigint>
}

/** Uploads a body. @returns Its digest. */
export async function upload({ gateway }: AppealCity, body: EncodedBody): Promise<Hex> {
  await uploadBody(body, { gateway })
  return body.digest
}

/** Uploads a picture. @returns How a body names it. */
export async function uploadScene({ gateway }: AppealCity, { png, alt }: Scene): Promise<BodyImage> {
  return { cid: await uploadImage(png, { gateway }), type: 'image/png', alt }
}
