import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'
import { CID } from 'multiformats/cid'
import { beforeEach, describe, expect, it } from 'vitest'
import { openTestGateway, type TestGateway } from './openTestGateway.ts'
import { add, bytesOf, cidOf, get, noise, put } from './requests.ts'

const EMPTY_DIRECTORY = 'QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn'
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...noise(500))
let gateway: TestGateway

beforeEach(async () => {
  gateway = await openTestGateway()
})

describe('GET /ipfs/<cid>', () => {
  it('gives a body as JSON and as a raw block', async () => {
    const body = bytesOf('{"kind":"project"}')
    const cid = await put(gateway, body)
    const json = await get(gateway, cid)
    expect(json.headers.get('content-type')).toBe('application/json')
    expect(new Uint8Array(await json.arrayBuffer())).toEqual(body)
    for (const raw of [
      await get(gateway, `${cid}?format=raw`),
      await get(gateway, cid, { headers: { accept: 'application/vnd.ipld.raw' } }),
    ]) {
      expect(raw.headers.get('content-type')).toBe('application/vnd.ipld.raw')
      expect(raw.headers.get('content-disposition')).toBe(`attachment; filename="${cid}.bin"`)
      expect(new Uint8Array(await raw.arrayBuffer())).toEqual(body)
    }
  })

  it('lets it be cached for ever', async () => {
    const cid = await put(gateway, bytesOf('{"a":1}'))
    const { headers } = await get(gateway, cid)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('etag')).toBe(`"${cid}"`)
    expect(headers.get('x-ipfs-path')).toBe(`/ipfs/${cid}`)
    for (const etag of [`"${cid}"`, `W/"${cid}"`, `"other", "${cid}"`, '*']) {
      const again = await get(gateway, cid, { headers: { 'if-none-match': etag } })
      expect(again.status, etag).toBe(304)
    }
    const raw = await get(gateway, `${cid}?format=raw`, { headers: { 'if-none-match': `"${cid}"` } })
    expect(raw.status).toBe(200)
  })

  it('answers HEAD with the same headers', async () => {
    const body = bytesOf('{"a":1}')
    const head = await get(gateway, await put(gateway, body), { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.headers.get('content-length')).toBe(String(body.length))
    expect(await head.text()).toBe('')
  })

  it('gives files of several blocks, and their root as a block', async () => {
    const file = noise(2 * MAX_IMAGE_BYTES + 77)
    const cid = await add(gateway, file)
    expect(cid).toMatch(/^bafybei/)
    const whole = await get(gateway, cid)
    expect(whole.headers.get('content-length')).toBe(String(file.length))
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(file)
    const root = await get(gateway, `${cid}?format=raw`)
    expect((await root.arrayBuffer()).byteLength).toBeLessThan(1_000)
    const head = await get(gateway, cid, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(file.length))
  })

  it('gives parts of blocks and of files of several blocks', async () => {
    const file = noise(2 * MAX_IMAGE_BYTES + 77)
    const edge = MAX_IMAGE_BYTES - 5
    for (const [cid, bytes] of [
      [await put(gateway, JPEG), JPEG],
      [await add(gateway, file), file],
    ] as const) {
      for (const [from, to] of [
        [0, 0],
        [3, 99],
        [edge, edge + 20],
        [bytes.length - 4, bytes.length - 1],
      ] as const) {
        if (to >= bytes.length) continue
        const part = await get(gateway, cid, { headers: { range: `bytes=${from}-${to}` } })
        expect(part.status).toBe(206)
        expect(part.headers.get('content-range')).toBe(`bytes ${from}-${to}/${bytes.length}`)
        expect(part.headers.get('content-length')).toBe(String(to + 1 - from))
        expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(from, to + 1))
      }
      const beyond = await get(gateway, cid, { headers: { range: `bytes=${bytes.length}-` } })
      expect(beyond.status).toBe(416)
      expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes.length}`)
      await beyond.arrayBuffer()
    }
  })

  it('gives the whole where a part would be wrong', async () => {
    const cid = await put(gateway, JPEG)
    const range = 'bytes=0-3'
    const other = await get(gateway, cid, { headers: { range, 'if-range': '"other"' } })
    expect(other.status).toBe(200)
    expect((await other.arrayBuffer()).byteLength).toBe(JPEG.length)
    const same = await get(gateway, cid, { headers: { range, 'if-range': `"${cid}"` } })
    expect(same.status).toBe(206)
    await same.arrayBuffer()
    const head = await get(gateway, cid, { method: 'HEAD', headers: { range } })
    expect(head.status).toBe(200)
  })

  it('knows content under each spelling of its CID', async () => {
    const file = noise(MAX_IMAGE_BYTES + 1)
    const v1 = CID.parse(await add(gateway, file))
    const v0 = v1.toV0().toString()
    expect((await get(gateway, v0)).status).toBe(200)
  })

  it('has the empty directory, by which graph-node knows a gateway', async () => {
    const headers = { 'cache-control': 'only-if-cached' }
    expect((await get(gateway, EMPTY_DIRECTORY, { method: 'HEAD', headers })).status).toBe(200)
    const raw = await get(gateway, `${EMPTY_DIRECTORY}?format=raw`)
    expect(new Uint8Array(await raw.arrayBuffer())).toEqual(Uint8Array.of(0x0a, 0x02, 0x08, 0x01))
  })
})

describe('hostile content', () => {
  it.each([
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a script', 'alert(1)'],
    ['a PDF', '%PDF-1.7'],
  ])('cannot run: %s is downloaded as bytes', async (_, text) => {
    const { headers } = await get(gateway, await put(gateway, bytesOf(text)))
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
  })

  it('is in a sandbox, whatever it is', async () => {
    const { headers } = await get(gateway, await put(gateway, JPEG))
    expect(headers.get('content-type')).toBe('image/jpeg')
    expect(headers.get('content-disposition')).toBe('inline')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('what is not given', () => {
  it('is content that is not here: 404 with an explanation, not cached', async () => {
    const cid = await cidOf(bytesOf('nobody has this'))
    const response = await get(gateway, cid)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
    expect(((await response.json()) as { Message: string }).Message).toContain(`${cid} is not here`)
    const cached = await get(gateway, cid, { headers: { 'cache-control': 'only-if-cached' } })
    expect(cached.status).toBe(412)
  })

  it.each([
    ['no CID', 'hello', 400],
    ['another codec', CID.createV1(0x71, CID.parse(EMPTY_DIRECTORY).multihash).toString(), 400],
    [
      'another hash',
      'bafkrgqhhyivzstcz3hhswshfjgy6ertgmnqeleynhwt4dlfsthi4hn7zgh4uvlsb5xncykzapi3ocd4lzogukir6ksdy6wzrnz6ohnv4aglcs',
      400,
    ],
    ['a path', `${EMPTY_DIRECTORY}/readme.md`, 404],
    ['another format', `${EMPTY_DIRECTORY}?format=car`, 406],
    ['climbing out', '..%2f..%2fetc%2fpasswd', 400],
  ])('is %s', async (_, path, status) => {
    const response = await get(gateway, path)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { Message: string }).Message).toMatch(/\w/)
  })

  it('is a block that the disk has damaged, until it is uploaded again', async () => {
    const body = bytesOf('{"title":"Площадка"}')
    const cid = await put(gateway, body)
    const files = await readdir(join(gateway.directory, 'blocks'), { recursive: true })
    const file = files.find((name) => name.endsWith('.data')) ?? expect.unreachable('the block is a file')
    await writeFile(join(gateway.directory, 'blocks', file), '{"title":"Парковка"}')
    for (const path of [cid, `${cid}?format=raw`]) {
      const response = await get(gateway, path)
      expect(response.status).toBe(500)
      expect(await response.text()).not.toContain('Парковка')
    }
    await put(gateway, body)
    expect((await get(gateway, cid)).status).toBe(200)
  })

  it('is anything else', async () => {
    for (const path of ['/', '/ipns/example.org', '/ipfs', '/webui', '/debug/pprof']) {
      expect((await fetch(gateway.url + path)).status, path).toBe(404)
    }
  })
})
