import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Keeper } from '../retention/keeper.ts'
import type { BlockStore } from '../store/blockStore.ts'
import { clientOf } from './clientOf.ts'
import { answerError } from './errors.ts'
import type { Limits } from './limits.ts'
import { openServer, type ServerOptions } from './openServer.ts'
import { serveContent } from './readContent.ts'
import { Refusal } from './refusal.ts'
import { takeUploads } from './takeUploads.ts'
import { TokenBuckets } from './tokenBuckets.ts'

const EXPOSED_HEADERS = [
  'accept-ranges',
  'content-length',
  'content-range',
  'etag',
  'retry-after',
  'x-ipfs-path',
  'x-ipfs-roots',
]

export interface GatewayOptions extends Pick<ServerOptions, 'log' | 'corsOrigins' | 'trustedProxies'> {
  readonly store: BlockStore
  readonly keeper: Keeper
  readonly limits: Limits
  readonly now: () => number
  /** What `/health` tells. */
  readonly health: () => object
}

/** Builds the city's gateway. It does not listen yet. */
export async function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { store, keeper, limits, corsOrigins, trustedProxies, log, now, health } = options
  const app = await openServer({
    ...{ log, limits, corsOrigins, trustedProxies },
    exposedHeaders: EXPOSED_HEADERS,
    more: { routerOptions: { maxParamLength: 256 } },
  })
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'There is nothing here. Contents are at /ipfs/<cid>.')
  })
  await app.register(multipart)

  const reads = new TokenBuckets(limits.reads, now)
  const uploads = new TokenBuckets(limits.uploads, now)
  const uploadBytes = new TokenBuckets(limits.uploadBytes, now)
  const limitReads = (request: FastifyRequest) => refuseAbove(reads.take(clientOf(request)))
  serveContent(app, { store, keeper, requestMs: limits.requestMs, limit: limitReads })
  takeUploads(app, {
    keeper,
    limits,
    limit: (request) => refuseAbove(uploads.take(clientOf(request))),
    limitBytes: (request, bytes) => refuseAbove(uploadBytes.take(clientOf(request), bytes)),
  })
  closeRpc(app)
  app.get('/health', { onRequest: async (request) => limitReads(request) }, async (_, reply) =>
    reply.header('cache-control', 'no-store').send(health()),
  )
  return app
}

function refuseAbove(seconds: number): void {
  if (seconds > 0) throw new Refusal(429, `Too much at once. Try again in ${Math.ceil(seconds)} s.`, seconds)
}

/**
 * Refuses the rest of Kubo's RPC, before any of a request's body is read. `version` is among it on purpose:
 * graph-node tries a gateway's and an RPC's test at once, and if it took us for an RPC it would read by `cat`.
 */
function closeRpc(app: FastifyInstance): void {
  const refuse = async () => {
    throw new Refusal(
      403,
      'Of the Kubo RPC this gateway takes POST add and POST block/put, and nothing else.',
    )
  }
  for (const url of ['/api/v0', '/api/v0/*']) app.all(url, { onRequest: refuse }, refuse)
}
