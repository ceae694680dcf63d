import { decodeBody } from '@initiative-citizen/ipfs/body'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { newIdentity } from '@initiative-citizen/ipfs/sealing/identity'
import { recipientToKey } from '@initiative-citizen/ipfs/sealing/recipient'
import { unseal } from '@initiative-citizen/ipfs/sealing/unseal'
import { unsealImage } from '@initiative-citizen/ipfs/sealing/unseal-image'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AppealDraft, newAppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { composeAppeal } from './composeAppeal.ts'
import { divideDraft } from './divideDraft.ts'

const wording = {
  lang: 'ru' as const,
  photoName: (number: number) => `Снимок ${number}`,
  place: (place: string) => `Место: ${place}`,
}
const photo = {
  cid: 'bafkreicqe7lq6h2zsqcvphqvxkhkzhgdqqvp7ktmmsmf5ncl5sr7zmmcqe',
  type: 'image/jpeg',
  alt: '',
}
const BYTES = Uint8Array.of(9, 8, 7)
const photoBytes = async () => BYTES

const written = (change: Partial<AppealDraft> = {}): AppealDraft => ({
  ...newAppealDraft('a'),
  category: 12,
  district: 3,
  title: 'Яма у школы ',
  text: ' Большая яма.\r\nКолёса бьются.',
  address: 'Садовая, 5',
  location: { lat: 55.123456789, lon: 37.1 },
  ...change,
})
const sealedDraft = { name: 'Пётр', phone: '+7 900 000-00-00', email: '', address: '', note: '' }

async function compose(draft: AppealDraft) {
  const [department, author] = await Promise.all([newIdentity(), newIdentity()])
  const key = { department: 4, key: recipientToKey(department.recipient), version: 2 }
  const composed = await composeAppeal(divideDraft(draft, wording), {
    department: key,
    author: author.recipient,
    photoBytes,
  })
  const body = decodeBody(appealSchema, composed.body.bytes)
  const open = (identity: string) =>
    unseal(composed.envelope?.bytes ?? new Uint8Array(), {
      identity,
      commitment: body.seal?.commitment ?? '',
    })
  return { ...composed, public: body, open, department, author }
}

describe('what becomes of a draft', { timeout: 60_000 }, () => {
  it('publishes a plain one as it is, cleaned, and seals nothing', async () => {
    const { public: body, envelope } = await compose(written())
    expect(body).toEqual({
      kind: 'appeal',
      version: 1,
      lang: 'ru',
      title: 'Яма у школы',
      text: 'Большая яма.\nКолёса бьются.',
      category: 12,
      district: 3,
      address: 'Садовая, 5',
      location: { lat: 55.123457, lon: 37.1 },
      images: [],
    })
    expect(envelope).toBeUndefined()
  })

  it('seals contacts to the department and to the author, and to nobody else', async () => {
    const { public: body, open, department, author } = await compose(written({ sealed: sealedDraft }))
    expect(JSON.stringify(body)).not.toContain('Пётр')
    expect(body.seal).toMatchObject({ department: 4, keyVersion: 2, author: author.recipient, images: [] })
    expect(await open(department.identity)).toMatchObject({ name: 'Пётр', phone: '+7 900 000-00-00' })
    expect(await open(author.identity)).toEqual(await open(department.identity))
    await expect(open((await newIdentity()).identity)).rejects.toMatchObject({ code: 'NotForThisKey' })
  })

  it('shows of a confidential one its category and district alone', async () => {
    const draft = written({ visibility: 'Confidential', photos: [photo] })
    const { public: body, open, department, sealedPhotos } = await compose(draft)
    const { seal, ...rest } = body
    expect(rest).toEqual({ kind: 'appeal', version: 1, lang: 'ru', category: 12, district: 3, images: [] })
    expect(seal?.images).toEqual(sealedPhotos.map(({ digest }) => digest))
    const part = await open(department.identity)
    expect(part.title).toBe('Яма у школы')
    expect(part.text).toBe('Большая яма.\nКолёса бьются.\n\nМесто: Садовая, 5 · 55.123457, 37.1')
    expect(part.images).toEqual([{ digest: sealedPhotos[0]?.digest, type: 'image/jpeg', alt: 'Снимок 1' }])
    const sealed = sealedPhotos[0]?.bytes ?? new Uint8Array()
    expect(await unsealImage(sealed, part.imagesKey ?? '')).toEqual(BYTES)
  })

  it('seals photographs alone when only they are for the department', async () => {
    const { public: body, open, department } = await compose(written({ photos: [photo], sealPhotos: true }))
    expect(body.images).toEqual([])
    expect(body.title).toBe('Яма у школы')
    expect((await open(department.identity)).images).toHaveLength(1)
  })

  it('does not seal to a department without a key', async () => {
    const divided = divideDraft(written({ sealed: sealedDraft }), wording)
    const keys = { department: undefined, author: (await newIdentity()).recipient, photoBytes }
    await expect(composeAppeal(divided, keys)).rejects.toThrow('has published no key')
  })

  it('makes a valid body of whatever was typed', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }).map((typed) => `Я${typed}я`)
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, body, address) => {
        const divided = divideDraft(written({ title, text: body, address }), wording)
        await expect(
          composeAppeal(divided, { department: undefined, author: '', photoBytes }),
        ).resolves.toBeDefined()
      }),
    )
  })
})
