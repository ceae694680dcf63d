import type { Config } from './src/lib/config/config.ts'

type Addresses = Pick<Config, 'rpc' | 'graphql' | 'gateways' | 'relay' | 'walletConnectProjectId'>

/** What WalletConnect's protocol talks to; only for cities that switched it on. */
const WALLET_CONNECT = [
  'https://*.walletconnect.com',
  'wss://*.walletconnect.com',
  'https://*.walletconnect.org',
  'wss://*.walletconnect.org',
]

/**
 * The policy under which the page runs: it may speak to the configured addresses and to nobody else, and no script and
 * no style stands in its HTML.
 * @param config With absolute addresses.
 * @param others What else may be spoken to.
 * @returns The text of a `<meta http-equiv="Content-Security-Policy">`. Such an element can't forbid framing: where the
 * server can set headers, let it send `frame-ancestors 'none'`.
 */
export function contentSecurityPolicy(config: Addresses, others: readonly string[] = []): string {
  const { rpc, graphql, gateways, relay, walletConnectProjectId } = config
  const own = [rpc, graphql, ...gateways, ...(relay ? [relay] : [])].map((url) => new URL(url).origin)
  const origins = [...new Set(own), ...(walletConnectProjectId ? WALLET_CONNECT : []), ...others]
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...origins],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}
