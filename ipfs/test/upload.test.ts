import { beforeAll, describe, expect, it } from 'vitest'
import { type EncodedBody, encodeBody } from '../src/body.ts'
import { Refused, TooLarge, Unreachable, WrongCid } from '../src/errors.ts'
import { MAX_IMAGE_BYTES } from '../src/limits.ts'
import { projectSchema } from '../src/schemas/project.ts'
import { uploadBody, uploadImage } from '../src/upload.ts'
import { playground } from './bodies.ts'
import { openGateway, silent } from './gateways.ts'

// Uploads that succeed are tested with the city's own gateway, in ipfs/node.

const OTHER_CID = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
let body: EncodedBody

beforeAll(async () => {
  body = await encodeBody(projectSchema, playground)
})

const answering = (status: number, answer: object, headers: Record<string, string> = {}) =>
  openGateway((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(answer))
    })
  })

describe('an upload', () => {
  it('is refused when the gateway stored something else', async () => {
    const put = await answering(200, { Key: OTHER_CID, Size: 1 })
    await expect(uploadBody(body, { gateway: put.url })).rejects.toThrow(WrongCid)
    const add = await answering(200, { Name: 'x', Hash: OTHER_CID, Size: '1' })
    await expect(uploadImage(new Uint8Array(10), { gateway: add.url })).rejects.toThrow(WrongCid)
  })

  it('tells what the gateway said, and how long to wait', async () => {
    const { url } = await answering(429, { Message: 'Too many uploads' }, { 'retry-after': '7' })
    const error = await uploadBody(body, { gateway: url }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Refused)
    expect(error).toMatchObject({ status: 429, reason: 'Too many uploads', retryAfter: 7 })
  })

  it('tells that nobody answers', async () => {
    const gateway = 'http://127.0.0.1:1'
    await expect(uploadBody(body, { gateway })).rejects.toThrow(Unreachable)
    const { url } = await silent()
    await expect(uploadBody(body, { gateway: url, timeoutMs: 100 })).rejects.toThrow(Unreachable)
  })

  it('stops when told to', async () => {
    const { url } = await silent()
    const reason = new Error('left the form')
    const citizen = new AbortController()
    setTimeout(() => citizen.abort(reason), 50)
    await expect(uploadBody(body, { gateway: url, signal: citizen.signal })).rejects.toBe(reason)
  })

  it('of a photo beyond one block is not begun', async () => {
    const { url, requests } = await silent()
    await expect(uploadImage(new Uint8Array(MAX_IMAGE_BYTES + 1), { gateway: url })).rejects.toThrow(TooLarge)
    expect(requests).toHaveLength(0)
  })
})
