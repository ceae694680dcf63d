import { createServer } from 'node:net'
import { PORT_NAMES, PORTS, type Ports } from './ports.ts'

/** graph-node listens on every address, the rest on the loopback one: a port must be free on both. */
const HOSTS = ['127.0.0.1', '0.0.0.0']

/**
 * Checks that nobody else listens where the stack will.
 * @throws Naming the busy ports and the variables that change them.
 */
export async function requireFreePorts(ports: Ports): Promise<void> {
  const busy: string[] = []
  for (const name of PORT_NAMES) {
    const { listener, variable } = PORTS[name]
    if (!(await isFree(ports[name]))) {
      busy.push(`Port ${ports[name]} for ${listener} is in use: free it, or set ${variable} to another one.`)
    }
  }
  if (busy.length > 0) throw new Error(busy.join('\n'))
}

async function isFree(port: number): Promise<boolean> {
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
