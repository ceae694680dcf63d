/** Every port of the stack: who listens there, the variable that changes it, and its place after `--ports BASE`. */
export const PORTS = {
  web: { variable: 'WEB_PORT', usual: 8080, listener: 'the web pages' },
  graphql: { variable: 'GRAPHQL_PORT', usual: 8000, listener: "graph-node's queries" },
  gateway: { variable: 'GATEWAY_PORT', usual: 8088, listener: 'the IPFS gateway' },
  rpc: { variable: 'RPC_PORT', usual: 8545, listener: 'the chain' },
  postgres: { variable: 'POSTGRES_PORT', usual: 8432, listener: 'PostgreSQL' },
  indexStatus: { variable: 'INDEX_STATUS_PORT', usual: 8030, listener: "graph-node's indexing status" },
  indexAdmin: { variable: 'INDEX_ADMIN_PORT', usual: 8020, listener: "graph-node's administration" },
  indexMetrics: { variable: 'INDEX_METRICS_PORT', usual: 8040, listener: "graph-node's metrics" },
  relay: { variable: 'RELAY_PORT', usual: 8090, listener: 'the relay' },
} as const

export type PortName = keyof typeof PORTS
export type Ports = Readonly<Record<PortName, number>>

export const PORT_NAMES = Object.keys(PORTS) as PortName[]
