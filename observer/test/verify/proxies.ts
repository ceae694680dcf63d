import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Undo } from '../programs.ts'

interface Call {
  readonly id: number
  readonly method: string
  readonly params: readonly unknown[]
}

interface Answered {
  readonly id: number
  readonly result?: unknown
}

/** What a lying endpoint does to a call's result. A thrown error is the node's refusal. */
// biome-ignore lint/suspicious/noExplicitAny: a lie may have any shape
export type Tamper = (call: Call, result: any) => unknown

/**
 * A JSON-RPC endpoint that passes on to a real one, and lies on the way.
 * @returns Its address.
 */
export async function lyingRpc(
  rpc: string,
  tamper: Tamper,
  undo: Undo,
  { batches = true }: { batches?: boolean } = {},
): Promise<string> {
  return serve(undo, async (request) => {
    const calls: Call | Call[] = JSON.parse(await textOf(request))
    if (Array.isArray(calls) && !batches)
      return JSON.stringify({ jsonrpc: '2.0', id: null, error: { message: 'One' } })
    const answer = await fetch(rpc, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(calls),
    })
    const body = (await answer.json()) as Answered | Answered[]
    const lie = (one: Answered) => {
      const call = [calls].flat().find(({ id }) => id === one.id)
      if (!call || !('result' in one)) return one
      try {
        return { ...one, result: tamper(call, one.result) }
      } catch (error) {
        return { jsonrpc: '2.0', id: one.id, error: { code: -32_000, message: (error as Error).message } }
      }
    }
    return JSON.stringify(Array.isArray(body) ? body.map(lie) : lie(body))
  })
}

/** A gateway that passes on to a real one, and gives other bytes on the way. */
export async function lyingGateway(
  gateway: string,
  tamper: (path: string, bytes: Uint8Array | null) => Uint8Array | null,
  undo: Undo,
): Promise<string> {
  return serve(undo, async (request) => {
    const path = request.url ?? ''
    const answer = await fetch(`${gateway}${path}`)
    return tamper(path, answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null)
  })
}

async function serve(
  undo: Undo,
  answer: (request: IncomingMessage) => Promise<string | Uint8Array | null>,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = await answer(request).catch(() => null)
    response.writeHead(body === null ? 404 : 200).end(body ?? '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  undo(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
