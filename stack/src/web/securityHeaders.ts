import { contentSecurityPolicy } from '@initiative-citizen/web/content-security-policy'
import type { PageConfig } from './pageConfig.ts'

/** The worker in which a reader checks the city: it may ask any node of the chain, and is the only one that may. */
const CHECK_WORKER = /^\/assets\/checkWorker-[\w-]+\.js$/
const ANY_NODE = ['https:', 'http://localhost:*', 'http://127.0.0.1:*']

/**
 * Headers for every answer of the web server: the page's own policy, and what its HTML can't say.
 * @param config The page's own configuration.
 * @param path What is asked for: a worker has the policy that it comes with, not its page's.
 */
export function securityHeaders(config: PageConfig, path: string): Readonly<Record<string, string>> {
  const policy = contentSecurityPolicy(config, CHECK_WORKER.test(path) ? ANY_NODE : [])
  return {
    'content-security-policy': `${policy}; frame-ancestors 'none'`,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}
