import { beforeAll, describe, expect, it } from 'vitest'
import { digestToCid } from '../src/cid.ts'
import { type Digest, digestOf } from '../src/digest.ts'
import type { Unavailable } from '../src/errors.ts'
import { InvalidCid, InvalidDigest } from '../src/errors.ts'
import { fetchBlock } from '../src/fetchBlock.ts'
import { MAX_BODY_BYTES } from '../src/limits.ts'
import { empty, openGateway, serving, silent } from './gateways.ts'

const truth = new TextEncoder().encode('{"title":"Площадка"}')
const lie = new TextEncoder().encode('{"title":"Парковка"}')
let digest: Digest

beforeAll(async () => {
  digest = await digestOf(truth)
})

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('It must not give bytes'),
    (error: Unavailable) => error,
  )

describe('fetchBlock', () => {
  it('gives bytes that match, by digest or by CID, asked for as a raw block', async () => {
    const { url, requests } = await serving(truth)
    expect(await fetchBlock(digest, { gateways: [`${url}/`] })).toEqual(truth)
    expect(await fetchBlock(digestToCid(digest), { gateways: [url] })).toEqual(truth)
    expect(await fetchBlock(`0x${digest.slice(2).toUpperCase()}`, { gateways: [url] })).toEqual(truth)
    expect(requests[0]?.url).toBe(`/ipfs/${digestToCid(digest)}?format=raw`)
  })

  it('never gives bytes that do not match', async () => {
    const liar = await serving(lie)
    const error = await failure(fetchBlock(digest, { gateways: [liar.url] }))
    expect(error).toMatchObject({ code: 'Unavailable', isForged: true, isMissing: false })
    expect(error.attempts).toEqual([
      {
        gateway: liar.url,
        error: expect.objectContaining({ expected: digest, actual: await digestOf(lie) }),
      },
    ])
  })

  it('asks a liar once more past caches, which may be to blame', async () => {
    const cached = await openGateway((_, response, count) => response.end(count === 1 ? lie : truth))
    expect(await fetchBlock(digest, { gateways: [cached.url] })).toEqual(truth)
    expect(cached.requests[1]?.headers['cache-control']).toBe('no-cache')
  })

  it('goes on to the next gateway after a lie, a refusal, a dead host or nothing', async () => {
    const gateways = await Promise.all([
      serving(lie),
      empty(),
      openGateway((_, response) => response.writeHead(503).end()),
      openGateway((request) => request.socket.destroy()),
    ])
    const honest = await serving(truth)
    const urls = [...gateways.map(({ url }) => url), honest.url]
    expect(await fetchBlock(digest, { gateways: urls, hedgeMs: 10_000 })).toEqual(truth)
  })

  it('says what each gateway did wrong', async () => {
    const gateways = await Promise.all([
      empty(),
      openGateway((_, response) => response.writeHead(429).end()),
      openGateway((request) => request.socket.destroy()),
    ])
    const error = await failure(fetchBlock(digest, { gateways: gateways.map(({ url }) => url) }))
    expect(error.attempts.map(({ gateway, error }) => [gateway, error.code])).toEqual([
      [gateways[0].url, 'NotFound'],
      [gateways[1].url, 'Refused'],
      [gateways[2].url, 'Unreachable'],
    ])
    expect(error).toMatchObject({ isForged: false, isMissing: false })
  })

  it('knows that nobody has it from nobody being asked', async () => {
    const { url } = await empty()
    expect(await failure(fetchBlock(digest, { gateways: [url, url] }))).toMatchObject({ isMissing: true })
    expect(await failure(fetchBlock(digest, { gateways: [] }))).toMatchObject({ isMissing: false })
  })

  it('does not wait for a slow gateway, and lets it go', async () => {
    let isLetGo = false
    const slow = await openGateway((request) => request.socket.on('close', () => (isLetGo = true)))
    const quick = await serving(truth)
    // Waiting for the slow one would take longer than the test may.
    const patience = { hedgeMs: 50, timeoutMs: 600_000 }
    expect(await fetchBlock(digest, { gateways: [slow.url, quick.url], ...patience })).toEqual(truth)
    await expect.poll(() => isLetGo, { timeout: 30_000 }).toBe(true)
  })

  it('takes the slow one when it is right after all', async () => {
    const slow = await openGateway((_, response) => setTimeout(() => response.end(truth), 200))
    const liar = await serving(lie)
    expect(await fetchBlock(digest, { gateways: [slow.url, liar.url], hedgeMs: 20 })).toEqual(truth)
  })

  it('gives a silent gateway up', async () => {
    const { url } = await silent()
    const error = await failure(fetchBlock(digest, { gateways: [url], timeoutMs: 100 }))
    expect(error.attempts[0]?.error).toMatchObject({ code: 'Unreachable', reason: 'no answer within 100 ms' })
  })

  it('stops when told to, with the reason', async () => {
    const { url } = await silent()
    const reason = new Error('left the page')
    const reader = new AbortController()
    setTimeout(() => reader.abort(reason), 50)
    await expect(fetchBlock(digest, { gateways: [url], signal: reader.signal })).rejects.toBe(reason)
    const { url: other, requests } = await serving(truth)
    const aborted = fetchBlock(digest, { gateways: [other], signal: AbortSignal.abort(reason) })
    await expect(aborted).rejects.toBe(reason)
    expect(requests).toHaveLength(0)
  })

  it('follows no redirect: it would lead to a host that nobody configured', async () => {
    const elsewhere = await serving(truth)
    const sly = await openGateway((_, response) => response.writeHead(302, { location: elsewhere.url }).end())
    expect(await failure(fetchBlock(digest, { gateways: [sly.url] }))).toMatchObject({ isMissing: false })
    expect(elsewhere.requests).toHaveLength(0)
  })

  it('refuses digests and CIDs of another form before asking anybody', async () => {
    const { url, requests } = await serving(truth)
    await expect(fetchBlock('0x12', { gateways: [url] })).rejects.toThrow(InvalidDigest)
    await expect(fetchBlock('QmFoo', { gateways: [url] })).rejects.toThrow(InvalidCid)
    expect(requests).toHaveLength(0)
  })
})

describe('the size limit', () => {
  it('holds for announced sizes', async () => {
    const { url } = await serving(new Uint8Array(MAX_BODY_BYTES + 1))
    const error = await failure(fetchBlock(digest, { gateways: [url] }))
    expect(error.attempts[0]?.error).toMatchObject({ code: 'TooLarge', limit: MAX_BODY_BYTES })
  })

  it('holds for endless answers: the rest is not downloaded', async () => {
    let sent = 0
    const endless = await openGateway((_, response) => {
      const chunk = new Uint8Array(64 * 1024)
      const pour = () => {
        while (!response.closed) {
          sent += chunk.length
          if (!response.write(chunk)) return response.once('drain', pour)
        }
      }
      pour()
    })
    const error = await failure(fetchBlock(digest, { gateways: [endless.url] }))
    expect(error.attempts[0]?.error).toMatchObject({ code: 'TooLarge' })
    const sentByThen = sent
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(sent - sentByThen).toBeLessThan(8 * MAX_BODY_BYTES)
  })

  it('can be raised for photos', async () => {
    const photo = new Uint8Array(MAX_BODY_BYTES + 1).fill(3)
    const { url } = await serving(photo)
    const block = fetchBlock(await digestOf(photo), { gateways: [url], maxBytes: photo.length })
    expect(await block).toEqual(photo)
  })
})
