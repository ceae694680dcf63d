import type { CheckRequest } from './checkRequest.ts'

/**
 * The same check for a terminal.
 * @param page Where the page stands: its `config.json` is the deployment.
 */
export function commandLine({ rpc, subgraph, gateways, round }: CheckRequest, page: string): string[] {
  const options = [
    ...rpc.map((url) => ['--rpc', url]),
    ['--deployment', 'config.json'],
    ...(subgraph ? [['--subgraph', subgraph]] : []),
    ...gateways.map((url) => ['--gateway', url]),
    ...(round ? [['--round', round]] : []),
  ]
  const words = options.map(([name = '', value = '']) => `${name} ${quoted(value)}`)
  return [
    `curl -o config.json ${quoted(new URL('config.json', page).href)}`,
    `npm run verify -- ${words.join(' ')}`,
  ]
}

/** As shells take it: addresses may hold what they would read otherwise. */
function quoted(text: string): string {
  return /^[\w./:@%-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
