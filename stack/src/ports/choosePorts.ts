import { PORT_NAMES, PORTS, type PortName, type Ports } from './ports.ts'

const HIGHEST_PORT = 65_535

/**
 * Decides where everything listens.
 * @param base `--ports BASE`: all ports one after another from there; undefined to ask the variables.
 * @param env The variables, such as `WEB_PORT=9000`; unset ones keep the usual port.
 * @throws When a value is not a port, or two parts would share one.
 */
export function choosePorts(base: string | undefined, env: NodeJS.ProcessEnv): Ports {
  const chosen =
    base === undefined
      ? PORT_NAMES.map(
          (name) => readPort(PORTS[name].variable, env[PORTS[name].variable]) ?? PORTS[name].usual,
        )
      : PORT_NAMES.map((_, offset) => readBase(base) + offset)
  const ports = Object.fromEntries(PORT_NAMES.map((name, at) => [name, chosen[at]])) as Record<
    PortName,
    number
  >
  for (const [at, name] of PORT_NAMES.entries()) {
    const twin = PORT_NAMES.slice(at + 1).find((other) => ports[other] === ports[name])
    if (twin) {
      const variables = `${PORTS[name].variable} and ${PORTS[twin].variable}`
      throw new Error(`${variables} both say ${ports[name]}: give each its own port.`)
    }
  }
  return ports
}

function readBase(value: string): number {
  const base = readPort('--ports', value)
  if (base === undefined || base + PORT_NAMES.length - 1 > HIGHEST_PORT) {
    throw new Error(`--ports ${value} leaves no room for ${PORT_NAMES.length} ports: choose a lower one.`)
  }
  return base
}

function readPort(source: string, value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined
  const port = /^\d+$/.test(value) ? Number(value) : 0
  if (port < 1 || port > HIGHEST_PORT) {
    throw new Error(`${source} must be a port from 1 to ${HIGHEST_PORT}, and is "${value}".`)
  }
  return port
}
