/**
 * How a request is answered. `network`: by the network, and by what was kept when there is none. `kept`: by what was kept,
 * since a file of this name never changes. `leave`: not by us.
 */
export type Handling = 'network' | 'kept' | 'leave'

/** The page's own files whose names outlive a build. */
const UNHASHED = ['', 'index.html', 'config.json', 'colorScheme.js', 'logo.svg']

/**
 * Decides on a request. The chain, the index and the gateways are never kept: what is old must not look like news.
 * @param scope The page's folder, as an absolute address with a slash at its end.
 */
export function handlingOf(
  request: { readonly method: string; readonly url: string; readonly mode: string },
  scope: string,
): Handling {
  const address = new URL(request.url)
  address.search = ''
  address.hash = ''
  if (request.method !== 'GET' || !address.href.startsWith(scope)) return 'leave'
  const path = address.href.slice(scope.length)
  if (path.startsWith('assets/')) return 'kept'
  return UNHASHED.includes(path) ? 'network' : 'leave'
}
