import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A gateway on a port of its own for one test, which says how it behaves. */
export interface TestGateway {
  readonly url: string
  /** What was asked of it, in order. */
  readonly requests: readonly { readonly url: string; readonly headers: IncomingMessage['headers'] }[]
}

export async function openGateway(
  answer: (request: IncomingMessage, response: ServerResponse, count: number) => void,
): Promise<TestGateway> {
  const requests: { url: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers })
    answer(request, response, requests.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

/** A gateway that gives these bytes whatever it is asked. */
export const serving = (bytes: Uint8Array) => openGateway((_, response) => response.end(bytes))

/** A gateway that has nothing. */
export const empty = () => openGateway((_, response) => response.writeHead(404).end('not here'))

/** A gateway that takes requests and never answers. */
export const silent = () => openGateway(() => {})
