import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import { keysOf, newIdentity } from '@initiative-citizen/ipfs/sealing/identity'
import { newSalt } from '@initiative-citizen/ipfs/sealing/salt'
import { seal } from '@initiative-citizen/ipfs/sealing/seal'
import { sealImage } from '@initiative-citizen/ipfs/sealing/seal-image'
import { uploadBody, uploadImage } from '@initiative-citizen/ipfs/upload'
import { DEPARTMENTS, type DepartmentKey, departmentNumber } from '../administration/departments.ts'
import type { Scene } from '../appeals/scenes/paintScene.ts'
import type { SeedAppeal } from '../appeals/seedAppeal.ts'
import { fill, textOf } from './appealBodies.ts'

/** A seal as the public part names it, with the envelope's bytes for whoever seals anew. */
export interface Sealed {
  readonly seal: NonNullable<AppealBody['seal']>
  readonly envelope: Uint8Array
}

/**
 * Seals an appeal's contacts, and its text when it is confidential, and uploads what comes of it. The author's own key
 * is thrown away: nobody plays that author in the page.
 * @param scene The photograph that is sealed too.
 */
export async function sealPart(
  seed: SeedAppeal,
  department: DepartmentKey,
  scene: Scene | undefined,
  gateway: string,
): Promise<Sealed | undefined> {
  if (!seed.sealed) return undefined
  const { photo: _, ...contact } = seed.sealed
  const { title, text } = textOf(seed)
  const author = await newIdentity()
  const { recipient } = await keysOf(DEPARTMENTS[department].identity)
  const images = scene && (await sealPhotograph(scene, gateway))
  const envelope = await seal(
    {
      kind: 'sealed',
      version: 1,
      salt: newSalt(),
      ...contact,
      ...(seed.visibility === 'confidential' && { title: fill(title, seed), text: fill(text, seed) }),
      ...(images && { imagesKey: images.key }),
      images: images ? [images.image] : [],
    },
    [recipient, author.recipient],
  )
  await uploadBody(envelope, { gateway })
  return {
    seal: {
      commitment: envelope.commitment,
      envelope: envelope.digest,
      images: images ? [images.image.digest] : [],
      department: departmentNumber(department),
      keyVersion: 1,
      author: author.recipient,
    },
    envelope: envelope.bytes,
  }
}

async function sealPhotograph({ png, alt }: Scene, gateway: string) {
  const { identity } = await newIdentity()
  const sealed = await sealImage(png, identity)
  await uploadImage(sealed.bytes, { gateway })
  return { key: identity, image: { digest: sealed.digest, type: 'image/png' as const, alt } }
}
