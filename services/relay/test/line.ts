import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A JSON-RPC call of one method. */
export interface Call {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}

/**
 * What the proxy does with a call: `pass` it on; `hold` it: never answer; `swallow` it: pass it on and never answer;
 * `fail`: answer 503; or answer with this error, or this result, itself.
 */
export type Treatment =
  | 'pass'
  | 'hold'
  | 'swallow'
  | 'fail'
  | { readonly error: string }
  | { readonly result: unknown }

/** A node behind a bad line, or a bad node. */
export interface Line {
  readonly url: string
  /** Decides about each call from now on. */
  treat(how: (call: Call) => Treatment): void
  /** Leads to this node from now on. */
  leadTo(url: string): void
  /** How often a method was asked for. */
  count(method: string): number
  /** Resolves when a method is asked for the next time, however it is treated. */
  asked(method: string): Promise<void>
  stop(): Promise<void>
}

export async function startLine(node: string): Promise<Line> {
  let target = node
  let treat: (call: Call) => Treatment = () => 'pass'
  const counts = new Map<string, number>()
  const waiting: { method: string; resolve: () => void }[] = []

  async function forward(calls: readonly Call[]): Promise<unknown[]> {
    if (calls.length === 0) return []
    const response = await fetch(target, { method: 'POST', body: JSON.stringify(calls), headers: JSON_TYPE })
    return (await response.json()) as unknown[]
  }
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request) body += chunk
    const parsed = JSON.parse(body) as Call | Call[]
    const calls = Array.isArray(parsed) ? parsed : [parsed]
    const treated = calls.map((call) => ({ call, how: treat(call) }))
    for (const { method } of calls) {
      counts.set(method, (counts.get(method) ?? 0) + 1)
      for (const waiter of waiting.filter((one) => one.method === method)) waiter.resolve()
    }
    const passed = treated.filter(({ how }) => how === 'pass' || how === 'swallow').map(({ call }) => call)
    const results = await forward(passed)
    if (treated.some(({ how }) => how === 'hold' || how === 'swallow')) return
    if (treated.some(({ how }) => how === 'fail')) {
      response.writeHead(503).end('<html>Service Unavailable</html>')
      return
    }
    for (const { call, how } of treated) {
      if (typeof how !== 'object') continue
      const own = 'error' in how ? { error: { code: -32_000, message: how.error } } : { result: how.result }
      results.push({ jsonrpc: '2.0', id: call.id, ...own })
    }
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(Array.isArray(parsed) ? results : results[0]))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    treat: (how) => {
      treat = how
    },
    leadTo: (url) => {
      target = url
    },
    count: (method) => counts.get(method) ?? 0,
    asked: (method) => new Promise((resolve) => waiting.push({ method, resolve })),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const JSON_TYPE = { 'content-type': 'application/json' }
