import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { newIdentity } from '@initiative-citizen/ipfs/sealing/identity'
import { keyToRecipient } from '@initiative-citizen/ipfs/sealing/recipient'
import { newSalt } from '@initiative-citizen/ipfs/sealing/salt'
import { type Envelope, seal } from '@initiative-citizen/ipfs/sealing/seal'
import { sealImage } from '@initiative-citizen/ipfs/sealing/seal-image'
import type { DepartmentKey } from '../../../lib/chain/readDepartmentKey.ts'
import type { DividedDraft } from './divideDraft.ts'

/** An appeal ready to be uploaded: all that its digest stands for. */
export interface ComposedAppeal {
  readonly body: EncodedBody
  readonly envelope: Envelope | undefined
  /** Sealed photographs, each one block. */
  readonly sealedPhotos: readonly EncodedBody[]
}

interface Keys {
  /** Needed when something is sealed. */
  readonly department: DepartmentKey | undefined
  /** The author's own recipient, `age1…`. */
  readonly author: string
  /** Finds a photograph's bytes. @throws PictureLostError */
  readonly photoBytes: (cid: string) => Promise<Uint8Array<ArrayBuffer>>
}

/** Something is to be sealed, and the department has published no key. */
export class NoDepartmentKeyError extends Error {
  override readonly name = 'NoDepartmentKeyError'
}

/**
 * Seals what is for the department alone, and writes the public body down.
 * @throws NoDepartmentKeyError, InvalidBody, TooLarge, what `photoBytes` throws
 */
export async function composeAppeal({ open, sealed }: DividedDraft, keys: Keys): Promise<ComposedAppeal> {
  if (!sealed) return { body: await encodeBody(appealSchema, open), envelope: undefined, sealedPhotos: [] }
  const { department, author, photoBytes } = keys
  if (!department) throw new NoDepartmentKeyError('The department has published no key.')
  const { photos, ...part } = sealed
  const { identity: imagesKey } = await newIdentity()
  const sealedPhotos: EncodedBody[] = []
  for (const { cid } of photos) sealedPhotos.push(await sealImage(await photoBytes(cid), imagesKey))
  const images = photos.map(({ type, alt }, index) => ({
    digest: sealedPhotos[index]?.digest ?? '0x',
    type: type as 'image/jpeg',
    alt,
  }))
  const envelope = await seal({ ...part, salt: newSalt(), ...(photos.length > 0 && { imagesKey }), images }, [
    keyToRecipient(department.key),
    author,
  ])
  const body = await encodeBody(appealSchema, {
    ...open,
    seal: {
      commitment: envelope.commitment,
      envelope: envelope.digest,
      images: images.map(({ digest }) => digest),
      department: department.department,
      keyVersion: department.version,
      author,
    },
  })
  return { body, envelope, sealedPhotos }
}
