import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import type { PhotoDraft } from '../../../lib/picture/pictureStore.ts'
import { cleanLine, cleanText } from '../../../lib/words/cleanText.ts'

/** A draft, divided into what everyone sees and what only the department and the author see. */
export interface DividedDraft {
  /** Without the seal, which names what the sealed part becomes. */
  readonly open: Omit<AppealBody, 'seal'>
  /** Undefined when nothing is for the department alone. Without salt, and photographs by their drafts. */
  readonly sealed: (Omit<SealedPart, 'salt' | 'imagesKey' | 'images'> & { photos: PhotoDraft[] }) | undefined
}

interface Wording {
  readonly lang: 'ru' | 'en'
  /** Names a photograph that its author did not describe. @param number From 1. */
  readonly photoName: (number: number) => string
  /** Introduces the place within a confidential text, as in "Place: …". */
  readonly place: (place: string) => string
}

/** A millionth of a degree is a hand's breadth: no body needs more. */
const PRECISION = 1e6

/**
 * Divides a draft whose category and district are chosen. A confidential appeal's text, photographs and place are
 * sealed as a whole: everyone sees only its category and district.
 */
export function divideDraft(draft: AppealDraft, { lang, photoName, place }: Wording): DividedDraft {
  const confidential = draft.visibility === 'Confidential'
  const photos = draft.photos.map((photo, index) => ({
    ...photo,
    alt: cleanLine(photo.alt) || photoName(index + 1),
  }))
  const sealedPhotos = confidential || draft.sealPhotos ? photos : []
  const openPhotos = confidential || draft.sealPhotos ? [] : photos
  const title = cleanLine(draft.title)
  const text = cleanText(draft.text)
  const address = cleanLine(draft.address)
  const location = draft.location && {
    lat: Math.round(draft.location.lat * PRECISION) / PRECISION,
    lon: Math.round(draft.location.lon * PRECISION) / PRECISION,
  }
  const note = cleanText(draft.sealed.note)
  const where = [address, location && `${location.lat}, ${location.lon}`].filter(Boolean).join(' · ')
  const sealedText = confidential ? [text, where && place(where), note].filter(Boolean).join('\n\n') : note
  const contacts = {
    ...given('name', cleanLine(draft.sealed.name)),
    ...given('phone', cleanLine(draft.sealed.phone)),
    ...given('email', cleanLine(draft.sealed.email)),
    ...given('address', cleanLine(draft.sealed.address)),
    ...(confidential && { title }),
    ...given('text', sealedText),
  }
  const hasSealed = Object.keys(contacts).length > 0 || sealedPhotos.length > 0
  return {
    open: {
      kind: 'appeal',
      version: 1,
      lang,
      ...(!confidential && {
        title,
        text,
        ...given('address', address),
        ...(location && { location }),
      }),
      category: draft.category ?? 0,
      district: draft.district ?? 0,
      images: openPhotos.map(({ cid, type, alt }) => ({ cid, type: type as 'image/jpeg', alt })),
    },
    sealed: hasSealed ? { kind: 'sealed', version: 1, ...contacts, photos: sealedPhotos } : undefined,
  }
}

function given<Key extends string>(key: Key, value: string): { readonly [_ in Key]?: string } {
  return value === '' ? {} : ({ [key]: value } as { readonly [_ in Key]?: string })
}
