import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Bodies } from './bodies.ts'

/** graph-node asks for the empty folder to see whether it talks to a gateway. */
const EMPTY_FOLDER = 'QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn'

/** Serves the tests' bodies as an IPFS gateway does. */
export async function startGateway(bodies: Bodies) {
  const server = createServer((request, response) => {
    const cid = (request.url ?? '').replace('/ipfs/', '')
    const content = cid === EMPTY_FOLDER ? '' : bodies.byCid.get(cid)
    if (bodies.erased.has(cid)) response.writeHead(410).end()
    else response.writeHead(content === undefined ? 404 : 200).end(content)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The gateway has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
