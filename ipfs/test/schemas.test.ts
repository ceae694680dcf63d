import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { orderSchema } from '../src/schemas/order.ts'
import { projectSchema } from '../src/schemas/project.ts'
import { budgetOrder, playground } from './bodies.ts'

const isProject = (change: object) => z.safeParse(projectSchema, { ...playground, ...change }).success
const isOrder = (change: object) => z.safeParse(orderSchema, { ...budgetOrder, ...change }).success

describe('a project', () => {
  it('is one with every field, or with the needed ones', () => {
    expect(isProject({})).toBe(true)
    expect(isProject({ address: undefined, location: undefined, proposer: undefined, images: [] })).toBe(true)
  })

  it.each([
    ['another kind', { kind: 'order' }],
    ['a later version', { version: 2 }],
    ['another language', { lang: 'de' }],
    ['an unknown key', { html: '<b>' }],
    ['no title', { title: undefined }],
    ['an empty title', { title: '' }],
    ['a long title', { title: 'т'.repeat(121) }],
    ['blanks around', { title: ' Площадка' }],
    ['two lines in a title', { title: 'a\nb' }],
    ['a tab', { description: 'a\tb' }],
    ['a carriage return', { description: 'a\r\nb' }],
    ['text that turns its direction', { title: 'a\u202eb' }],
    ['half a surrogate pair', { summary: 'a\ud800b' }],
    ['a decomposed letter', { title: 'и\u0306' }],
    ['an unknown category', { category: 'zoo' }],
    ['a district beyond 16 bits', { district: 65_536 }],
    ['a place off the globe', { location: { lat: 90.1, lon: 0 } }],
    ['no costs', { costs: [] }],
    ['a free line', { costs: [{ item: 'a', kopecks: 0 }] }],
    ['half kopecks', { costs: [{ item: 'a', kopecks: 1.5 }] }],
    ['more kopecks than contracts count', { costs: [{ item: 'a', kopecks: 2 ** 48 }] }],
    ['a photo without words', { images: [{ ...playground.images[0], alt: '' }] }],
    ['a photo that runs script', { images: [{ ...playground.images[0], type: 'image/svg+xml' }] }],
    [
      'a photo that one hash cannot verify',
      {
        images: [
          { ...playground.images[0], cid: 'bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354' },
        ],
      },
    ],
    ['too many photos', { images: Array(11).fill(playground.images[0]) }],
  ])('has not %s', (_, change) => {
    expect(isProject(change)).toBe(false)
  })

  it('may have line feeds and lists in its description, and any script', () => {
    expect(isProject({ description: 'Раз\n\n- два\n- три 👨‍👩‍👧' })).toBe(true)
  })
})

describe('an order', () => {
  it('is one', () => expect(isOrder({})).toBe(true))

  it.each([
    ['a day that is not', { date: '2026-02-30' }],
    ['a day written otherwise', { date: '14.02.2026' }],
    ['no budget', { budget: 0 }],
    ['no number', { number: '' }],
    ['an unknown key', { signature: 'x' }],
  ])('has not %s', (_, change) => {
    expect(isOrder(change)).toBe(false)
  })
})
