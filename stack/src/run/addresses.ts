import { rmSync } from 'node:fs'
import { writeWhole } from '../files/writeWhole.ts'

/** Where the stack answers. */
export interface Addresses {
  readonly web: string
  readonly graphql: string
  readonly gateway: string
  readonly relay: string
  readonly rpc: string
}

const LABELS: Readonly<Record<keyof Addresses, string>> = {
  web: 'The city: open it in a browser',
  graphql: 'The index, as GraphQL',
  gateway: 'The IPFS gateway',
  relay: 'The relay, which sends what citizens sign',
  rpc: 'The chain, as JSON-RPC',
}

/** Writes down that everything answers, and where. */
export function publishAddresses(file: string, addresses: Addresses): void {
  writeWhole(file, `${JSON.stringify(addresses, undefined, 2)}\n`)
}

/** Takes it back. */
export function withdrawAddresses(file: string): void {
  rmSync(file, { force: true })
}

/** The addresses as a table. */
export function addressesTable(addresses: Addresses): string {
  const rows = Object.entries(LABELS) as [keyof Addresses, string][]
  const width = Math.max(...rows.map(([, label]) => label.length))
  return rows.map(([name, label]) => `  ${label.padEnd(width)}  ${addresses[name]}`).join('\n')
}
