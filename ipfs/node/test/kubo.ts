import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CID } from 'multiformats/cid'
import { sha256 } from 'multiformats/hashes/sha2'
import { onTestFinished } from 'vitest'
import { linksOf } from '../src/store/dag.ts'

/**
 * What the gateway uses of a Kubo node, spoken over the wire as Kubo speaks it: its paths, parameters, answers and
 * error messages, with recursive pins and a garbage collection. It stands in for Kubo, which npm cannot install.
 */
export interface TestKubo {
  readonly url: string
  readonly blocks: ReadonlyMap<string, Buffer>
  readonly pins: ReadonlySet<string>
  /** Forgets what no pin reaches, as Kubo may do at any time. */
  collectGarbage(): void
}

export async function openKubo(): Promise<TestKubo> {
  const blocks = new Map<string, Buffer>()
  const pins = new Set<string>()
  const key = (cid: string) => Buffer.from(CID.parse(cid).multihash.digest).toString('hex')

  function* reach(cid: string): Generator<string> {
    yield key(cid)
    const block = blocks.get(key(cid))
    if (block && CID.parse(cid).code === 0x70) for (const link of linksOf(block)) yield* reach(`${link}`)
  }
  const pinned = () => new Set([...pins].flatMap((pin) => [...reach(pin)]))

  const commands: Record<string, (query: URLSearchParams, request: IncomingMessage) => Promise<unknown>> = {
    async 'block/put'(query, request) {
      const bytes = await fileOf(request)
      const code = { raw: 0x55, 'dag-pb': 0x70 }[query.get('cid-codec') ?? 'raw']
      if (code === undefined || query.get('mhtype') !== 'sha2-256') throw new Error('invalid format')
      const cid = CID.createV1(code, await sha256.digest(bytes)).toString()
      blocks.set(key(cid), bytes)
      return { Key: cid, Size: bytes.length }
    },
    async 'block/get'(query) {
      const cid = query.get('arg') ?? ''
      const block = blocks.get(key(cid))
      if (!block) throw new Error(`block was not found locally (offline): ipld: could not find ${cid}`)
      return block
    },
    async 'block/rm'(query) {
      const cid = query.get('arg') ?? ''
      if (pinned().has(key(cid))) return { Hash: cid, Error: 'pinned: recursive' }
      if (!blocks.delete(key(cid)) && query.get('force') !== 'true') return { Hash: cid, Error: 'not found' }
      return { Hash: cid }
    },
    async 'pin/add'(query) {
      const cid = query.get('arg') ?? ''
      for (const block of reach(cid)) if (!blocks.has(block)) throw new Error(`ipld: could not find ${cid}`)
      pins.add(cid)
      return { Pins: [cid] }
    },
    async 'pin/rm'(query) {
      const cid = query.get('arg') ?? ''
      if (!pins.delete(cid)) throw new Error('not pinned or pinned indirectly')
      return { Pins: [cid] }
    },
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://kubo')
    const command = commands[pathname.replace('/api/v0/', '')]
    if (request.method !== 'POST') return response.writeHead(405).end()
    if (!command) return response.writeHead(404).end('404 page not found')
    try {
      const answer = await command(searchParams, request)
      response.end(Buffer.isBuffer(answer) ? answer : JSON.stringify(answer))
    } catch (error) {
      response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ Message: (error as Error).message, Code: 0, Type: 'error' }))
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    blocks,
    pins,
    collectGarbage() {
      const reached = pinned()
      for (const block of blocks.keys()) if (!reached.has(block)) blocks.delete(block)
    },
  }
}

async function fileOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response(Buffer.concat(chunks), { headers }).formData()
  const file = form.get('data')
  if (!(file instanceof Blob)) throw new Error("file argument 'data' is required")
  return Buffer.from(await file.arrayBuffer())
}
