import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { decodeBody, encodeBody } from '../src/body.ts'
import { digestToCid } from '../src/cid.ts'
import { digestOf } from '../src/digest.ts'
import { InvalidBody, NotCanonical, TooLarge } from '../src/errors.ts'
import { MAX_BODY_BYTES } from '../src/limits.ts'
import { orderSchema } from '../src/schemas/order.ts'
import { projectSchema } from '../src/schemas/project.ts'
import { budgetOrder, playground } from './bodies.ts'

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

describe('encodeBody and decodeBody', () => {
  it('are inverse', async () => {
    const project = await encodeBody(projectSchema, playground)
    expect(decodeBody(projectSchema, project.bytes)).toEqual(playground)
    const order = await encodeBody(orderSchema, budgetOrder)
    expect(decodeBody(orderSchema, order.bytes)).toEqual(budgetOrder)
  })

  it('name the digest and the CID of the bytes', async () => {
    const { bytes, digest, cid } = await encodeBody(projectSchema, playground)
    expect(digest).toBe(await digestOf(bytes))
    expect(cid).toBe(digestToCid(digest))
  })

  it('give one digest for one body, however its keys stand', async () => {
    const { digest } = await encodeBody(projectSchema, playground)
    const shuffled = fc.shuffledSubarray(Object.entries(playground), {
      minLength: Object.keys(playground).length,
    })
    await fc.assert(
      fc.asyncProperty(shuffled, async (entries) => {
        const body = Object.fromEntries(entries) as typeof playground
        expect((await encodeBody(projectSchema, body)).digest).toBe(digest)
      }),
      { numRuns: 20 },
    )
  })

  it('refuse what is not canonical, too large, or another body', () => {
    expect(() => decodeBody(projectSchema, encode(playground))).toThrow(NotCanonical)
    expect(() => decodeBody(projectSchema, new Uint8Array(MAX_BODY_BYTES + 1))).toThrow(TooLarge)
    expect(() => decodeBody(projectSchema, encode({ kind: 'order' }))).toThrow(InvalidBody)
  })

  it('refuse to write more than a block holds', async () => {
    const free = z.strictObject({ text: z.string() })
    const overhead = '{"text":""}'.length
    const full = await encodeBody(free, { text: 'a'.repeat(MAX_BODY_BYTES - overhead) })
    expect(full.bytes.length).toBe(MAX_BODY_BYTES)
    const more = encodeBody(free, { text: 'a'.repeat(MAX_BODY_BYTES - overhead + 1) })
    await expect(more).rejects.toMatchObject({ bytes: MAX_BODY_BYTES + 1, limit: MAX_BODY_BYTES })
  })

  it('say which rules are broken, and where', async () => {
    const broken = { ...playground, title: '', costs: [{ item: 'x', kopecks: 0.5 }] }
    const error = await encodeBody(projectSchema, broken).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(InvalidBody)
    expect((error as InvalidBody).issues).toEqual([
      { path: 'title', rule: 'too_small' },
      { path: 'costs.0.kopecks', rule: 'invalid_type' },
    ])
  })
})
