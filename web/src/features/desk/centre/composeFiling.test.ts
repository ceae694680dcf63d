import { decodeBody } from '@initiative-citizen/ipfs/body'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { digestOf } from '@initiative-citizen/ipfs/digest'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { newIdentity } from '@initiative-citizen/ipfs/sealing/identity'
import { recipientToKey } from '@initiative-citizen/ipfs/sealing/recipient'
import { unseal } from '@initiative-citizen/ipfs/sealing/unseal'
import { unsealImage } from '@initiative-citizen/ipfs/sealing/unseal-image'
import { describe, expect, it } from 'vitest'
import { composeFiling } from './composeFiling.ts'
import { type FilingDraft, NEW_FILING } from './FilingDraft.ts'
import { filingProblems } from './filingProblems.ts'

const draft = (changes: Partial<FilingDraft> = {}): FilingDraft => ({
  ...NEW_FILING,
  category: '7',
  district: '2',
  title: 'Яма',
  text: 'Яма во дворе',
  address: 'улица Лесная, 5',
  location: { lat: 56.3, lon: 44 },
  ...changes,
})
const encodeImage = async (bytes: Uint8Array<ArrayBuffer>) => {
  const digest = await digestOf(bytes)
  return { bytes, digest, cid: digestToCid(digest) }
}
const photo = new Uint8Array([1, 2, 3])
const photos = [{ cid: 'x', type: 'image/jpeg', alt: 'Яма' }]
const compose = async (changes: Partial<FilingDraft>) => {
  const keys = await newIdentity()
  const department = { number: 3, key: recipientToKey(keys.recipient), keyVersion: 2 }
  const filing = await composeFiling(draft(changes), {
    lang: 'ru',
    department,
    photos: changes.photos ? [photo] : [],
    encodeImage,
  })
  return { filing, keys, body: decodeBody(appealSchema, filing.body.bytes) }
}

describe('what the information centre writes down', () => {
  it('is public without contacts, and needs no key', async () => {
    const { filing, body } = await compose({ photos })
    expect(body).toMatchObject({ title: 'Яма', text: 'Яма во дворе', category: 7, district: 2 })
    expect(body.images).toHaveLength(1)
    expect(body.seal).toBeUndefined()
    expect([filing.envelope, filing.identity]).toEqual([undefined, undefined])
  })

  it('seals contacts to the department and to the key on the slip', async () => {
    const { filing, keys, body } = await compose({ phone: '+7 900 123-45-67', home: 'Лесная, 5, кв. 12' })
    expect(JSON.stringify(body)).not.toMatch(/900|кв/)
    expect(body.seal).toMatchObject({ department: 3, keyVersion: 2, envelope: filing.envelope?.digest })
    const commitment = body.seal?.commitment ?? ''
    for (const identity of [keys.identity, filing.identity ?? '']) {
      const part = await unseal(filing.envelope?.bytes ?? photo, { identity, commitment })
      expect(part).toMatchObject({ phone: '+7 900 123-45-67', address: 'Лесная, 5, кв. 12' })
    }
  })

  it('says nothing in public of a confidential appeal, its photographs and its place', async () => {
    const { filing, keys, body } = await compose({ visibility: 'Confidential', photos })
    expect(body).not.toHaveProperty('title')
    expect(body).not.toHaveProperty('text')
    expect(body).not.toHaveProperty('address')
    expect(body).not.toHaveProperty('location')
    expect(body.images).toEqual([])
    expect(body.seal?.images).toEqual([filing.images[0]?.digest])
    const part = await unseal(filing.envelope?.bytes ?? photo, {
      identity: keys.identity,
      commitment: body.seal?.commitment ?? '',
    })
    expect(part).toMatchObject({ title: 'Яма', text: 'Яма во дворе' })
    expect(part.images[0]).toMatchObject({ alt: 'Яма', digest: filing.images[0]?.digest })
    const opened = await unsealImage(filing.images[0]?.bytes ?? photo, part.imagesKey ?? '')
    expect([...opened]).toEqual([1, 2, 3])
  })
})

describe('what is wrong with a filing', () => {
  it.each([
    [{}, {}],
    [{ category: '' }, { category: 'empty' }],
    [{ district: '' }, { district: 'empty' }],
    [{ district: '0' }, {}],
    [{ title: ' ' }, { title: 'empty' }],
    [{ title: 'я'.repeat(121) }, { title: 'tooLong' }],
    [{ text: '' }, { text: 'empty' }],
    [{ photos: [{ cid: 'x', type: 'image/jpeg', alt: '' }] }, { photos: 'noAlt' }],
    [{ phone: '1'.repeat(121) }, { contacts: 'tooLong' }],
  ])('is said at its field: %#', (changes, problems) => {
    expect(filingProblems(draft(changes), { sealable: true })).toEqual(problems)
  })

  it('is that nobody could read what is sealed', () => {
    expect(filingProblems(draft({ phone: '1' }), { sealable: false })).toEqual({ contacts: 'noKey' })
    expect(filingProblems(draft({ visibility: 'Confidential' }), { sealable: false })).toEqual({
      contacts: 'noKey',
    })
    expect(filingProblems(draft(), { sealable: false })).toEqual({})
  })
})
