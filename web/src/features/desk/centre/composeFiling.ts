import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { type AppealBody, appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import type { BodyImage } from '@initiative-citizen/ipfs/schemas/image'
import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { newIdentity } from '@initiative-citizen/ipfs/sealing/identity'
import { keyToRecipient } from '@initiative-citizen/ipfs/sealing/recipient'
import { newSalt } from '@initiative-citizen/ipfs/sealing/salt'
import { type Envelope, seal } from '@initiative-citizen/ipfs/sealing/seal'
import { sealImage } from '@initiative-citizen/ipfs/sealing/seal-image'
import type { Locale } from '../../../lib/i18n/locale.ts'
import { cleanLine, cleanText } from '../../../lib/words/cleanText.ts'
import type { FilingDraft } from './FilingDraft.ts'
import { needsSeal } from './filingProblems.ts'

/** A filing ready to be uploaded. */
export interface ComposedFiling {
  readonly body: EncodedBody
  readonly envelope: Envelope | undefined
  /** Photographs to upload: sealed ones of a confidential appeal, else as they are. */
  readonly images: readonly EncodedBody[]
  /** The citizen's own key, which opens the sealed part: it goes on the slip and is kept nowhere else. */
  readonly identity: string | undefined
}

interface Input {
  readonly lang: Locale
  /** The category's department: what is sealed is sealed to its key. */
  readonly department:
    | { readonly number: number; readonly key: string; readonly keyVersion: number }
    | undefined
  /** Each photograph's bytes, re-encoded, in the draft's order. */
  readonly photos: readonly Uint8Array<ArrayBuffer>[]
  readonly encodeImage: (bytes: Uint8Array<ArrayBuffer>) => Promise<EncodedBody>
}

/**
 * Makes an appeal's bodies of what a citizen told the information centre. In a confidential appeal title, text and
 * photographs are in the sealed part alone.
 * @param draft Without problems.
 * @throws What `encodeBody`, `seal` and `sealImage` throw.
 */
export async function composeFiling(draft: FilingDraft, input: Input): Promise<ComposedFiling> {
  const { lang, department, photos, encodeImage } = input
  const confidential = draft.visibility === 'Confidential'
  const own = needsSeal(draft) && department ? await newIdentity() : undefined
  const imagesKey = own && confidential && photos.length > 0 ? (await newIdentity()).identity : undefined
  const images = await Promise.all(
    photos.map((bytes) => (imagesKey ? sealImage(bytes, imagesKey) : encodeImage(bytes))),
  )
  const described = draft.photos.map(({ type, alt }, place) => ({
    type: type as BodyImage['type'],
    alt: cleanLine(alt),
    block: images[place],
  }))
  const told = { title: cleanLine(draft.title), text: cleanText(draft.text) }
  const envelope =
    own &&
    department &&
    (await seal(
      {
        kind: 'sealed',
        version: 1,
        salt: newSalt(),
        ...optional('name', draft.name),
        ...optional('phone', draft.phone),
        ...optional('email', draft.email),
        ...optional('address', draft.home),
        ...(confidential && told),
        ...(imagesKey && { imagesKey }),
        images: imagesKey
          ? described.map(({ type, alt, block }) => ({ digest: block?.digest ?? '', type, alt }))
          : [],
      } as SealedPart,
      [keyToRecipient(department.key), own.recipient],
    ))
  const body: AppealBody = {
    kind: 'appeal',
    version: 1,
    lang,
    ...(!confidential && told),
    category: Number(draft.category),
    district: Number(draft.district),
    ...(!confidential && optional('address', draft.address)),
    ...(!confidential && draft.location && { location: draft.location }),
    images: confidential
      ? []
      : described.map(({ type, alt, block }) => ({ cid: block?.cid ?? '', type, alt })),
    ...(envelope &&
      department &&
      own && {
        seal: {
          commitment: envelope.commitment,
          envelope: envelope.digest,
          images: imagesKey ? images.map(({ digest }) => digest) : [],
          department: department.number,
          keyVersion: department.keyVersion,
          author: own.recipient,
        },
      }),
  }
  return { body: await encodeBody(appealSchema, body), envelope, images, identity: own?.identity }
}

function optional<Key extends string>(key: Key, value: string): Partial<Record<Key, string>> {
  const clean = cleanLine(value)
  return clean === '' ? {} : ({ [key]: clean } as Record<Key, string>)
}
