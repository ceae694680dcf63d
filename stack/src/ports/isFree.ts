import { createServer } from 'node:net'

/** graph-node listens on every address, the rest on the loopback one: a port must be free on both. */
const HOSTS = ['127.0.0.1', '0.0.0.0']

/** Whether nobody listens at a port. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of HOSTS) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
