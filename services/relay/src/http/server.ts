import { clientOf } from '@initiative-citizen/ipfs-node/src/http/clientOf.ts'
import { openServer } from '@initiative-citizen/ipfs-node/src/http/openServer.ts'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import type { Metrics } from '../metrics.ts'
import type { Intake } from '../submit/intake.ts'
import { answerError } from './errors.ts'
import { openApi } from './openApi.ts'
import { Refusal } from './refusal.ts'
import { serveRequests } from './serveRequests.ts'

/** What the probes are told: see README.md. */
export interface Readiness {
  readonly ready: boolean
  readonly database: 'ok' | 'away'
  readonly chain: 'ok' | 'away'
  readonly balance: 'ok' | 'low' | 'unknown'
  readonly sending: boolean
}

/** Builds the relay's server. It does not listen yet. */
export async function createServer(
  options: Pick<Config, 'limits' | 'corsOrigins' | 'trustedProxies'> & {
    readonly intake: Intake
    readonly metrics: Metrics
    readonly log: FastifyBaseLogger
    readonly readiness: () => Promise<Readiness>
  },
): Promise<FastifyInstance> {
  const { intake, metrics, log, limits, corsOrigins, trustedProxies, readiness } = options
  const app = await openServer({
    ...{ log, limits, corsOrigins, trustedProxies },
    exposedHeaders: ['retry-after'],
    more: { bodyLimit: limits.bodyBytes },
  })
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(() => {
    throw new Refusal('notFound', 'There is nothing here. /openapi.json says what there is.')
  })
  app.addHook('onResponse', async ({ routeOptions }, { elapsedTime }) => {
    metrics.answerSeconds.observe({ route: routeOptions.url ?? 'none' }, elapsedTime / 1_000)
  })
  await app.register(async (api) => {
    // Before the body is read.
    api.addHook('onRequest', async (request) => intake.budgets.client(clientOf(request)))
    serveRequests(api, intake, metrics)
  })
  const description = openApi()
  app.get('/openapi.json', async () => description)
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const state = await readiness()
    return reply
      .code(state.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state)
  })
  app.get('/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  )
  return app
}
