import cors from '@fastify/cors'
import multipart from '@fastify/multipart'
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  fastify,
  LogController,
} from 'fastify'
import type { Keeper } from '../retention/keeper.ts'
import type { BlockStore } from '../store/blockStore.ts'
import { clientOf } from './clientOf.ts'
import { answerError } from './errors.ts'
import type { Limits } from './limits.ts'
import { serveContent } from './readContent.ts'
import { Refusal } from './refusal.ts'
import { takeUploads } from './takeUploads.ts'
import { TokenBuckets } from './tokenBuckets.ts'

export interface GatewayOptions {
  readonly store: BlockStore
  readonly keeper: Keeper
  readonly limits: Limits
  /** Sites whose pages may read and upload; `*` for all. */
  readonly corsOrigins: readonly string[]
  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  readonly log: FastifyBaseLogger
  readonly now: () => number
  /** What `/health` tells. */
  readonly health: () => object
}

/** Builds the city's gateway. It does not listen yet. */
export async function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { store, keeper, limits, corsOrigins, trustedProxies, log, now, health } = options
  const app = fastify({
    loggerInstance: log,
    // Fastify's own request log names the client's address.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 256 },
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    requestTimeout: limits.requestMs,
    connectionTimeout: 2 * limits.requestMs,
    forceCloseConnections: true,
  })
  app.server.maxConnections = limits.connections
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(() => {
    throw new Refusal(404, 'There is nothing here. Contents are at /ipfs/<cid>.')
  })
  app.addHook('onResponse', async ({ method, routeOptions, log }, { statusCode, elapsedTime }) => {
    log.debug(
      { method, route: routeOptions.url, status: statusCode, ms: Math.round(elapsedTime) },
      'answered',
    )
  })
  await app.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: [
      'accept-ranges',
      'content-length',
      'content-range',
      'etag',
      'retry-after',
      'x-ipfs-path',
      'x-ipfs-roots',
    ],
    maxAge: 86_400,
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
