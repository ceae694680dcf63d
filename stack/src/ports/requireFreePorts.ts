import { isFree } from './isFree.ts'
import { PORT_NAMES, PORTS, type Ports } from './ports.ts'

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
