import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An entity as GraphQL gives it. */
export type Told = Record<string, unknown> & { readonly id: string }

/**
 * An index that passes questions on to the real one, and alters its lists on the way.
 * @param index The real one's GraphQL endpoint.
 * @param lie What it makes of a list.
 * @returns Its address, and how to end it.
 */
export async function lyingIndex(
  index: string,
  lie: (entities: Told[]) => Told[],
): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(index, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: await textOf(request),
    })
    const body = (await answer.json()) as { data?: { all?: Told[] } }
    const data = body.data?.all ? { ...body.data, all: lie(body.data.all) } : body.data
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...body, data }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}
