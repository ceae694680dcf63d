import type { FastifyInstance, FastifyRequest } from 'fastify'
import { CID } from 'multiformats/cid'
import type { Keeper } from '../retention/keeper.ts'
import type { BlockStore } from '../store/blockStore.ts'
import { isServed, normalise } from '../store/codec.ts'
import { byteRange } from './byteRange.ts'
import { openBlock, openContent, RAW } from './openContent.ts'
import { Refusal } from './refusal.ts'

interface ContentRequest {
  Params: { cid: string }
  Querystring: { format?: string }
}

export interface ReadOptions {
  readonly store: BlockStore
  readonly keeper: Keeper
  readonly requestMs: number
  /** Throws a Refusal when the client asks too often. */
  readonly limit: (request: FastifyRequest) => void
}

/**
 * `GET` and `HEAD /ipfs/<cid>`: a path gateway without directories and without the network, trustless with
 * `?format=raw`. See https://specs.ipfs.tech/http-gateways/trustless-gateway/
 */
export function serveContent(app: FastifyInstance, { store, keeper, requestMs, limit }: ReadOptions): void {
  app.get<ContentRequest>(
    '/ipfs/:cid',
    { onRequest: async (request) => limit(request) },
    async (request, reply) => {
      const cid = parseCid(request.params.cid)
      keeper.requireNotErased(cid)
      const isRaw = wantsRaw(request.query.format, request.headers.accept)
      const etag = isRaw ? `"${cid}.raw"` : `"${cid}"`
      if (matches(request.headers['if-none-match'], etag)) {
        return reply.code(304).headers(lasting(cid, etag)).send()
      }
      const signal = AbortSignal.timeout(requestMs)
      const content = isRaw ? await openBlock(store, cid, signal) : await openContent(store, cid, signal)
      if (!content) throw absent(cid, request.headers['cache-control'])
      const part = byteRange(requestedRange(request, etag), content.size)
      if (part === 'beyond') {
        reply.header('content-range', `bytes */${content.size}`)
        throw new Refusal(416, `${cid} has ${content.size} bytes: the range asked for is beyond them.`)
      }
      if (part) reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${content.size}`)
      return reply
        .headers(lasting(cid, etag))
        .type(content.type)
        .header('accept-ranges', 'bytes')
        .header('content-length', part ? part.end + 1 - part.start : content.size)
        .header('content-disposition', disposition(content.isShown, cid, isRaw))
        .send(content.read(part))
    },
  )

  app.get('/ipfs/:cid/*', async () => {
    throw new Refusal(404, 'Contents here are single blocks and files: ask for /ipfs/<cid> without a path.')
  })
}

function parseCid(text: string): CID {
  let cid: CID
  try {
    cid = normalise(CID.parse(text))
  } catch {
    throw new Refusal(400, `"${text}" is not a CID. Contents are at /ipfs/<cid>.`)
  }
  if (!isServed(cid)) {
    throw new Refusal(
      400,
      `${text} is neither a raw block nor a UnixFS file under sha2-256: it cannot be here.`,
    )
  }
  return cid
}

function wantsRaw(format: string | undefined, accept: string | undefined): boolean {
  if (format !== undefined && format !== 'raw') {
    throw new Refusal(
      406,
      `This gateway gives contents as they are or with format=raw, not format=${format}.`,
    )
  }
  return format === 'raw' || (accept ?? '').includes(RAW)
}

/** Ranges are for GET, and void when the client has other bytes than these (`If-Range`). */
function requestedRange({ method, headers }: FastifyRequest, etag: string): string | undefined {
  const ifRange = headers['if-range']
  return method === 'GET' && (ifRange === undefined || ifRange === etag) ? headers.range : undefined
}

/** What stays true of this content for ever. Nothing that anybody uploaded may run in a browser. */
function lasting(cid: CID, etag: string): Record<string, string> {
  return {
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    etag,
    'referrer-policy': 'no-referrer',
    vary: 'accept',
    'x-content-type-options': 'nosniff',
    'x-ipfs-path': `/ipfs/${cid}`,
    'x-ipfs-roots': `${cid}`,
  }
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

function absent(cid: CID, cacheControl: string | undefined): Refusal {
  const reason = `${cid} is not here. What no event on the chain names in time is dropped; it may also be on its way.`
  return new Refusal(cacheControl?.includes('only-if-cached') ? 412 : 404, reason)
}

function disposition(isShown: boolean, cid: CID, isRaw: boolean): string {
  return isShown ? 'inline' : `attachment; filename="${cid}${isRaw ? '.bin' : ''}"`
}
