import { encodeBody } from '@initiative-citizen/ipfs/body'
import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { MAX_BODY_BYTES, MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'
import { orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { uploadBody, uploadImage } from '@initiative-citizen/ipfs/upload'
import { create } from 'ipfs-http-client'
import { describe, expect, it } from 'vitest'
import { openTestGateway } from './openTestGateway.ts'
import { add, bytesOf, cidOf, get, noise, post, put, statusOf } from './requests.ts'
import { say } from './say.ts'

const order = {
  kind: 'order',
  version: 1,
  lang: 'ru',
  number: '114-р',
  date: '2026-02-14',
  title: 'О голосовании рублём',
  text: 'Выделить 10 000 000 рублей.',
  budget: 1_000_000_000,
} as const

/** For what comes by itself, on a slow machine too. */
const PATIENT = { timeout: 30_000 }

const message = async (response: Response) => ((await response.json()) as { Message: string }).Message

describe('the upload client', () => {
  it('stores a body that readers can fetch', async () => {
    const { url } = await openTestGateway()
    const body = await encodeBody(orderSchema, order)
    expect(await uploadBody(body, { gateway: url })).toBe(body.cid)
    expect(await fetchBody(orderSchema, body.digest, { gateways: [url] })).toEqual(order)
  })

  it('stores a photo of one block under a raw CID', async () => {
    const { url } = await openTestGateway()
    for (const size of [1_000, MAX_IMAGE_BYTES]) {
      const photo = noise(size, size)
      expect(await uploadImage(photo, { gateway: url })).toBe(await cidOf(photo))
    }
  })

  it('hears that it must wait, and how long', async () => {
    const { url } = await openTestGateway({ limits: { uploads: { burst: 1, perSecond: 0.1 } } })
    const body = await encodeBody(orderSchema, order)
    await uploadBody(body, { gateway: url })
    const refused = uploadBody(body, { gateway: url })
    await expect(refused).rejects.toMatchObject({ code: 'Refused', status: 429, retryAfter: 10 })
  })

  it('finds nothing else of ipfs-http-client answered', async () => {
    const { url } = await openTestGateway()
    const client = create({ url: `${url}/api/v0` })
    await expect(client.version()).rejects.toThrow('POST add and POST block/put')
    await expect(client.id()).rejects.toThrow('POST add and POST block/put')
    await expect(client.stop()).rejects.toThrow('POST add and POST block/put')
  })
})

describe('block/put', () => {
  it('takes 256 KiB and not a byte more', async () => {
    const gateway = await openTestGateway()
    const full = noise(MAX_BODY_BYTES)
    expect(await put(gateway, full)).toBe(await cidOf(full))
    const more = await post(`${gateway.url}/api/v0/block/put`, noise(MAX_BODY_BYTES + 1))
    expect(more.status).toBe(413)
    expect(await message(more)).toContain(String(MAX_BODY_BYTES))
  })

  it.each(['cid-codec=dag-cbor', 'format=protobuf', 'mhtype=sha2-512', 'allow-big-block=true', 'version=0'])(
    'refuses to store in another form: %s',
    async (parameter) => {
      const gateway = await openTestGateway()
      const response = await post(`${gateway.url}/api/v0/block/put?${parameter}`, bytesOf('a'))
      expect(response.status).toBe(400)
      expect(await message(response)).toContain(parameter)
      expect(gateway.ledger.contents()).toEqual([])
    },
  )

  it('passes parameters that do not matter', async () => {
    const { url } = await openTestGateway()
    const response = await post(
      `${url}/api/v0/block/put?pin=true&cid-codec=raw&mhtype=sha2-256`,
      bytesOf('a'),
    )
    expect(response.status).toBe(200)
  })
})

describe('add', () => {
  it('stores UnixFS with raw leaves up to its limit', async () => {
    const gateway = await openTestGateway({ limits: { fileBytes: 3 * MAX_IMAGE_BYTES } })
    const file = noise(3 * MAX_IMAGE_BYTES)
    const response = await post(`${gateway.url}/api/v0/add?cid-version=1`, file)
    const line = (await response.text()).trim()
    expect(JSON.parse(line)).toEqual({
      Name: 'file-0',
      Hash: expect.stringMatching(/^bafybei/),
      Size: String(file.length),
    })
    const more = await post(`${gateway.url}/api/v0/add`, noise(3 * MAX_IMAGE_BYTES + 1))
    expect(more.status).toBe(413)
  })

  it('stores an empty file', async () => {
    const gateway = await openTestGateway()
    expect(await statusOf(gateway, await add(gateway, new Uint8Array()))).toBe(200)
  })

  it.each([
    'cid-version=0',
    'raw-leaves=false',
    'wrap-with-directory=true',
    'only-hash=true',
    'chunker=rabin',
  ])('refuses to store in another form: %s', async (parameter) => {
    const { url } = await openTestGateway()
    const response = await post(`${url}/api/v0/add?${parameter}`, bytesOf('a'))
    expect(response.status).toBe(400)
  })
})

describe('what is no upload', () => {
  it('is two files, fields, directories, nothing, or another media type', async () => {
    const { url, ledger } = await openTestGateway()
    const address = `${url}/api/v0/add`
    expect((await post(address, bytesOf('a'), bytesOf('b'))).status).toBe(400)
    expect((await post(address)).status).toBe(400)
    const fields = new FormData()
    fields.append('name', 'value')
    expect((await fetch(address, { method: 'POST', body: fields })).status).toBe(400)
    const directory = new FormData()
    directory.append('dir', new Blob([], { type: 'application/x-directory' }), 'photos')
    expect((await fetch(address, { method: 'POST', body: directory })).status).toBe(400)
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    expect((await fetch(address, json)).status).toBe(415)
    const broken = {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    }
    expect((await fetch(address, broken)).status).toBe(400)
    expect(ledger.contents()).toEqual([])
  })
})

describe('limits', () => {
  it('on requests are per client and flow back', async () => {
    const gateway = await openTestGateway({
      limits: { reads: { burst: 2, perSecond: 1 } },
      trustedProxies: ['127.0.0.1'],
    })
    const from = (ip: string) => get(gateway, 'x', { headers: { 'x-forwarded-for': ip } })
    expect([(await from('10.0.0.1')).status, (await from('10.0.0.1')).status]).toEqual([400, 400])
    const refused = await from('10.0.0.1')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect((await from('10.0.0.2')).status).toBe(400)
    gateway.advance(1_000)
    expect((await from('10.0.0.1')).status).toBe(400)
  })

  it('do not believe X-Forwarded-For from strangers', async () => {
    const gateway = await openTestGateway({ limits: { reads: { burst: 1, perSecond: 1 } } })
    await get(gateway, 'x', { headers: { 'x-forwarded-for': '10.0.0.1' } })
    const other = await get(gateway, 'x', { headers: { 'x-forwarded-for': '10.0.0.2' } })
    expect(other.status).toBe(429)
  })

  it('on bytes hold over several uploads', async () => {
    const gateway = await openTestGateway({ limits: { uploadBytes: { burst: 1_000, perSecond: 100 } } })
    expect((await post(`${gateway.url}/api/v0/add`, noise(900))).status).toBe(200)
    const refused = await post(`${gateway.url}/api/v0/add`, noise(900, 2))
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('8')
    gateway.advance(8_000)
    expect((await post(`${gateway.url}/api/v0/add`, noise(900, 2))).status).toBe(200)
  })

  it('on uploads at once hold for everybody together', async () => {
    const gateway = await openTestGateway({ limits: { uploadsAtOnce: 1 } })
    const stalled = new AbortController()
    const slow = fetch(`${gateway.url}/api/v0/add`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: new ReadableStream({ start: (stream) => stream.enqueue(bytesOf('--b\r\n')) }),
      signal: stalled.signal,
      duplex: 'half',
    } as RequestInit)
    const ended = slow.catch(() => 'given up')
    await expect
      .poll(async () => (await post(`${gateway.url}/api/v0/add`, bytesOf('a'))).status, PATIENT)
      .toBe(503)
    stalled.abort()
    expect(await ended).toBe('given up')
    await expect
      .poll(async () => (await post(`${gateway.url}/api/v0/add`, bytesOf('a'))).status, PATIENT)
      .toBe(200)
  })

  it('on temporary storage do not stop what is there or what the chain named', async () => {
    const gateway = await openTestGateway({ temporaryBytes: 1_000 })
    const first = await put(gateway, noise(900))
    const full = await post(`${gateway.url}/api/v0/block/put`, noise(900, 2))
    expect(full.status).toBe(507)
    expect(full.headers.get('retry-after')).toBe('600')
    expect(await put(gateway, noise(900))).toBe(first)
    say(gateway, 1, { names: [{ cid: await cidOf(noise(900, 2)) }] })
    expect((await post(`${gateway.url}/api/v0/block/put`, noise(900, 2))).status).toBe(200)
  })
})
