import { uploadImage } from '@initiative-citizen/ipfs/upload'
import type { Address } from 'viem'
import { photoShelf } from '../../../lib/appealDraft/draftStore.ts'
import { readDepartmentKey } from '../../../lib/chain/readDepartmentKey.ts'
import type { RpcRequest } from '../../../lib/chain/rpc.ts'
import { keptPicture } from '../../../lib/picture/pictureStore.ts'
import { authorKeys } from '../../../lib/sealed/authorKeys.ts'
import { PictureLostError } from '../../../lib/upload/PictureLostError.ts'
import { patiently } from '../../../lib/upload/patiently.ts'
import { putBody } from '../../../lib/upload/putBody.ts'
import { putPictures } from '../../../lib/upload/putPictures.ts'
import { composeAppeal } from '../compose/composeAppeal.ts'
import type { DividedDraft } from '../compose/divideDraft.ts'

interface FilingInput {
  /** The draft's name, under which its photographs wait. */
  readonly draft: string
  readonly divided: DividedDraft
  /** To which the chosen category's appeals go; it alone can open what is sealed. */
  readonly department: number | undefined
  readonly departmentRegistry: Address
  readonly request: RpcRequest
  readonly gateway: string
}

/**
 * Seals what is to be sealed, and uploads all that the appeal names. The department's key is read from the chain itself.
 * @returns The body's digest, which the transaction names.
 * @throws PictureLostError, NoDepartmentKeyError, RpcError, and what sealing and uploading throw.
 */
export async function prepareFiling(input: FilingInput): Promise<`0x${string}`> {
  const { draft, divided, department, departmentRegistry, request, gateway } = input
  const shelf = photoShelf(draft)
  const seals = divided.sealed !== undefined && department !== undefined
  const key = seals ? await readDepartmentKey(request, departmentRegistry, department) : undefined
  const { body, envelope, sealedPhotos } = await composeAppeal(divided, {
    department: key,
    author: divided.sealed ? (await authorKeys()).recipient : '',
    photoBytes: async (cid) => {
      const bytes = await keptPicture(shelf, cid)
      if (!bytes) throw new PictureLostError(cid)
      return bytes
    },
  })
  await putPictures(shelf, divided.open.images, gateway)
  for (const photo of sealedPhotos) await patiently(() => uploadImage(photo.bytes, { gateway }))
  if (envelope) await putBody(envelope, gateway)
  await putBody(body, gateway)
  return body.digest
}
