import { describe, expect, it } from 'vitest'
import { encodeBody } from '../src/body.ts'
import { digestOf } from '../src/digest.ts'
import { InvalidBody, NotCanonical } from '../src/errors.ts'
import { fetchBody } from '../src/fetchBody.ts'
import { orderSchema } from '../src/schemas/order.ts'
import { projectSchema } from '../src/schemas/project.ts'
import { playground } from './bodies.ts'
import { serving } from './gateways.ts'

describe('fetchBody', () => {
  it('reads a body that the chain names', async () => {
    const { bytes, digest } = await encodeBody(projectSchema, playground)
    const { url } = await serving(bytes)
    expect(await fetchBody(projectSchema, digest, { gateways: [url] })).toEqual(playground)
  })

  it('refuses the right bytes when they are another kind of body', async () => {
    const { bytes, digest } = await encodeBody(projectSchema, playground)
    const { url } = await serving(bytes)
    await expect(fetchBody(orderSchema, digest, { gateways: [url] })).rejects.toThrow(InvalidBody)
  })

  it('refuses the right bytes when they are no canonical JSON', async () => {
    const bytes = new TextEncoder().encode('<script>alert(1)</script>')
    const { url } = await serving(bytes)
    const fetched = fetchBody(projectSchema, await digestOf(bytes), { gateways: [url] })
    await expect(fetched).rejects.toThrow(NotCanonical)
  })
})
