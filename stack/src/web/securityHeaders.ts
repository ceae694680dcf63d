import type { PageConfig } from './pageConfig.ts'

/** The worker in which a reader checks the city: it may ask any node of the chain, and is the only one that may. */
const CHECK_WORKER = /^\/assets\/checkWorker-[\w-]+\.js$/
const ANY_NODE = 'https: http://localhost:* http://127.0.0.1:*'

/**
 * Headers for every answer of the web server. The page may speak to the configured addresses and to nobody else; no
 * script and no style stands in its HTML.
 * @param config The page's own configuration.
 * @param path What is asked for: a worker has the policy that it comes with, not its page's.
 */
export function securityHeaders(config: PageConfig, path: string): Readonly<Record<string, string>> {
  const origins = (...urls: string[]) => [...new Set(urls.map((url) => new URL(url).origin))].join(' ')
  const gateways = origins(...config.gateways)
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': `'self' data: blob: ${gateways}`,
    'font-src': "'self'",
    'connect-src': `'self' ${origins(config.rpc, config.graphql, ...config.gateways, ...(config.relay ? [config.relay] : []))}${CHECK_WORKER.test(path) ? ` ${ANY_NODE}` : ''}`,
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}
