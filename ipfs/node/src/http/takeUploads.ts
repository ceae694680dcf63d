import { MAX_BODY_BYTES, MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Keeper } from '../retention/keeper.ts'
import { type Blocks, rootOf } from '../store/blockStore.ts'
import { rawCid } from '../store/codec.ts'
import { cutFile } from '../store/unixfs.ts'
import type { Limits } from './limits.ts'
import { readUpload, type Upload } from './readUpload.ts'
import { Refusal } from './refusal.ts'
import { type Allowed, requireParameters } from './rpcParameters.ts'

export interface UploadOptions {
  readonly keeper: Keeper
  readonly limits: Limits
  /** Throws a Refusal when the client uploads too often. */
  readonly limit: (request: FastifyRequest) => void
  /** Throws a Refusal when the client uploads too much. */
  readonly limitBytes: (request: FastifyRequest, bytes: number) => void
}

/** The one form in which `block/put` stores: a raw block. */
const BLOCK_PARAMETERS: Allowed = {
  'cid-codec': ['raw'],
  format: ['raw'],
  mhtype: ['sha2-256'],
  mhlen: ['-1', '32'],
  version: ['1'],
  'allow-big-block': ['false'],
}

/** The one form in which `add` stores: UnixFS, CIDv1, raw leaves of 1 MiB, no directories. */
const FILE_PARAMETERS: Allowed = {
  'cid-version': ['1'],
  'raw-leaves': ['true'],
  hash: ['sha2-256'],
  chunker: [`size-${MAX_IMAGE_BYTES}`],
  inline: ['false'],
  nocopy: ['false'],
  'only-hash': ['false'],
  'preserve-mode': ['false'],
  'preserve-mtime': ['false'],
  trickle: ['false'],
  'wrap-with-directory': ['false'],
}

/**
 * `POST /api/v0/block/put` and `/api/v0/add`, as Kubo's RPC has them.
 * See https://docs.ipfs.tech/reference/kubo/rpc/
 */
export function takeUploads(
  app: FastifyInstance,
  { keeper, limits, limit, limitBytes }: UploadOptions,
): void {
  let underWay = 0

  /** Takes one upload in, in the bounds of what clients and all of them together may send. */
  async function take(
    request: FastifyRequest,
    maxBytes: number,
    cut: (content: Buffer) => Promise<Blocks>,
  ): Promise<Upload & { cid: string }> {
    if (underWay >= limits.uploadsAtOnce) {
      throw new Refusal(503, `${underWay} uploads are under way. Try again in a moment.`, 2)
    }
    underWay++
    try {
      const upload = await readUpload(request, maxBytes)
      limitBytes(request, upload.bytes.length)
      const blocks = await cut(upload.bytes)
      await keeper.accept(blocks, upload.bytes.length, AbortSignal.timeout(limits.requestMs))
      const cid = `${rootOf(blocks).cid}`
      request.log.info({ cid, bytes: upload.bytes.length }, 'stored')
      return { ...upload, cid }
    } finally {
      underWay--
    }
  }

  const route = { onRequest: async (request: FastifyRequest) => limit(request) }

  app.post('/api/v0/block/put', route, async (request) => {
    requireParameters(request.query, BLOCK_PARAMETERS)
    const { cid, bytes } = await take(request, MAX_BODY_BYTES, async (bytes) => [
      { cid: await rawCid(bytes), bytes },
    ])
    return { Key: cid, Size: bytes.length }
  })

  app.post('/api/v0/add', route, async (request, reply) => {
    requireParameters(request.query, FILE_PARAMETERS)
    const { cid, name, bytes } = await take(request, limits.fileBytes, cutFile)
    // Kubo answers with a line of JSON a file.
    const line = JSON.stringify({ Name: name || cid, Hash: cid, Size: String(bytes.length) })
    return reply.type('application/json').send(`${line}\n`)
  })
}
