import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { answerSchema } from '../src/schemas/answer.ts'
import { appealSchema } from '../src/schemas/appeal.ts'
import { categoriesSchema } from '../src/schemas/categories.ts'
import { commentSchema } from '../src/schemas/comment.ts'
import { mapSchema } from '../src/schemas/map.ts'
import { sealedSchema } from '../src/schemas/sealed.ts'
import { tombstoneSchema } from '../src/schemas/tombstone.ts'
import { cityMap, contacts, patched, pothole, question, stone, tree } from './appealBodies.ts'

const fits = (schema: z.ZodMiniType, body: object, change: object) =>
  z.safeParse(schema, { ...body, ...change }).success

describe.each([
  ['appeal', appealSchema, pothole],
  ['sealed part', sealedSchema, contacts],
  ['answer', answerSchema, patched],
  ['comment', commentSchema, question],
  ['tombstone', tombstoneSchema, stone],
  ['tree of categories', categoriesSchema, tree],
  ['map', mapSchema, cityMap],
] as const)('a body that is an %s', (_, schema, body) => {
  it('has every field, and no unknown one', () => {
    expect(fits(schema, body, {})).toBe(true)
    expect(fits(schema, body, { html: '<b>' })).toBe(false)
  })

  it('is of this kind and version', () => {
    expect(fits(schema, body, { kind: 'project' })).toBe(false)
    expect(fits(schema, body, { version: 2 })).toBe(false)
  })
})

describe('an appeal', () => {
  const without = (...names: (keyof typeof pothole)[]) =>
    Object.fromEntries(names.map((name) => [name, undefined]))
  const sealed = (change: object) => ({ seal: { ...pothole.seal, ...change } })

  it('may be confidential, or have nothing sealed', () => {
    expect(
      fits(appealSchema, pothole, { ...without('title', 'text', 'address', 'location'), images: [] }),
    ).toBe(true)
    expect(fits(appealSchema, pothole, without('seal'))).toBe(true)
  })

  it.each([
    ['no category', { category: undefined }],
    ['a category beyond 16 bits', { category: 65_536 }],
    ['a long title', { title: 'т'.repeat(121) }],
    ['a long text', { text: 'т'.repeat(10_001) }],
    ['text that turns its direction', { text: 'a\u202eb' }],
    ['a place off the globe', { location: { lat: 91, lon: 0 } }],
    ['seven photographs', { images: Array(7).fill(pothole.images[0]) }],
    ['a photograph that runs script', { images: [{ ...pothole.images[0], type: 'image/svg+xml' }] }],
    ['an envelope in capitals', sealed({ envelope: `0x${'A'.repeat(64)}` })],
    ['a short commitment', sealed({ commitment: '0x12' })],
    ['no list of sealed photographs', sealed({ images: undefined })],
    ['seven sealed photographs', sealed({ images: Array(7).fill(`0x${'3'.repeat(64)}`) })],
    ['a seal for no department', sealed({ department: 0 })],
    ['a key of no version', sealed({ keyVersion: 0 })],
    ['an author who asks a plugin', sealed({ author: 'age1yubikey1qwe' })],
    ['an author’s secret', sealed({ author: contacts.imagesKey })],
  ])('has not %s', (_, change) => {
    expect(fits(appealSchema, pothole, change)).toBe(false)
  })
})

describe('a sealed part', () => {
  it('may hold nothing but its salt', () => {
    const { kind, version, salt } = contacts
    expect(z.safeParse(sealedSchema, { kind, version, salt, images: [] }).success).toBe(true)
  })

  it.each([
    ['no salt', { salt: undefined }],
    ['a short salt', { salt: '0x1234' }],
    ['an empty telephone', { phone: '' }],
    ['a key that is a recipient', { imagesKey: `age1${'q'.repeat(58)}` }],
    ['seven photographs', { images: Array(7).fill(contacts.images[0]) }],
  ])('has not %s', (_, change) => {
    expect(fits(sealedSchema, contacts, change)).toBe(false)
  })
})

describe('what goes with an appeal', () => {
  it.each([
    ['an answer without words', answerSchema, patched, { text: '' }],
    ['an answer beyond its length', answerSchema, patched, { text: 'т'.repeat(20_001) }],
    [
      'an answer with eleven photographs',
      answerSchema,
      patched,
      { images: Array(11).fill(patched.images[0]) },
    ],
    ['a comment without words', commentSchema, question, { text: undefined }],
    ['a comment in another language', commentSchema, question, { lang: 'de' }],
    ['a tombstone with markup in place of a text', tombstoneSchema, stone, { text: { html: '<b>' } }],
    ['a tree without categories', categoriesSchema, tree, { categories: [] }],
    [
      'a category without an English name',
      categoriesSchema,
      tree,
      { categories: [{ id: 1, name: { ru: 'Дороги' }, words: [] }] },
    ],
    ['a map without districts', mapSchema, cityMap, { districts: [] }],
    [
      'an outline of three points',
      mapSchema,
      cityMap,
      { districts: [{ number: 1, outline: [cityMap.districts[0]?.outline[0]?.slice(1)] }] },
    ],
    [
      'a landmark of an unknown type',
      mapSchema,
      cityMap,
      { landmarks: [{ ...cityMap.landmarks[0], type: 'volcano' }] },
    ],
  ] as const)('is not %s', (_, schema, body, change) => {
    expect(fits(schema, body, change)).toBe(false)
  })
})
