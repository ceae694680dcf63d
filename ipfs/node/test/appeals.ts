import { encodeBody } from '@initiative-citizen/ipfs/body'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { digestOf } from '@initiative-citizen/ipfs/digest'
import { appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { noise } from './requests.ts'

/** An appeal's body with a photograph, an envelope and a sealed photograph. */
export async function appealWithParts(seed: number) {
  const [photo, envelope, sealedPhoto] = [noise(900, seed), noise(700, seed + 1), noise(800, seed + 2)]
  const body = await encodeBody(appealSchema, {
    kind: 'appeal',
    version: 1,
    lang: 'ru',
    title: `Яма № ${seed}`,
    text: 'Её видно с моста.',
    category: 101,
    district: 1,
    images: [{ cid: digestToCid(await digestOf(photo)), type: 'image/jpeg', alt: 'Яма' }],
    seal: {
      commitment: `0x${'1'.repeat(64)}`,
      envelope: await digestOf(envelope),
      images: [await digestOf(sealedPhoto)],
      department: 1,
      keyVersion: 1,
      author: `age1${'q'.repeat(58)}`,
    },
  })
  return { body, parts: [photo, envelope, sealedPhoto] as const }
}
