import cors from '@fastify/cors'
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyServerOptions,
  fastify,
  LogController,
} from 'fastify'

export interface ServerOptions {
  readonly log: FastifyBaseLogger
  /** `connections`: how many at once; `requestMs`: how long a request may take to arrive. */
  readonly limits: { readonly connections: number; readonly requestMs: number }
  /** Sites whose pages may read and send; `*` for all. */
  readonly corsOrigins: readonly string[]
  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[]
  /** Headers that pages may read. */
  readonly exposedHeaders: readonly string[]
  /** What else this server wants of Fastify. */
  readonly more?: Pick<FastifyServerOptions, 'bodyLimit' | 'routerOptions'>
}

/** Builds a server of the city's that logs no client's address. It does not listen yet, and has no routes. */
export async function openServer(options: ServerOptions): Promise<FastifyInstance> {
  const { log, limits, corsOrigins, trustedProxies, exposedHeaders, more } = options
  const app = fastify({
    loggerInstance: log,
    // Fastify's own request log names the client's address.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    requestTimeout: limits.requestMs,
    connectionTimeout: 2 * limits.requestMs,
    forceCloseConnections: true,
    ...more,
  })
  app.server.maxConnections = limits.connections
  app.addHook('onResponse', async ({ method, routeOptions, log }, { statusCode, elapsedTime }) => {
    log.debug(
      { method, route: routeOptions.url, status: statusCode, ms: Math.round(elapsedTime) },
      'answered',
    )
  })
  await app.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: [...exposedHeaders],
    maxAge: 86_400,
  })
  return app
}
