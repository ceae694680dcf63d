import { deepStrictEqual } from 'node:assert/strict'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '@initiative-citizen/contracts/free-port'
import type { City } from './city.ts'
import { startGateway } from './gateway.ts'
import { startGnd } from './gnd.ts'
import type { Assertion } from './scenario.ts'

/** How long graph-node may take to index a chain of a few dozen blocks, in milliseconds. */
const PATIENCE = 60_000

/**
 * Lets the manifest as deployed index the chain itself, with bodies over HTTP, and asks as a page would.
 * @param input.manifest As `gnd dev` takes it: the built manifest, and the folder of the build seen from there.
 * @throws When an answer is not the expected one, even after a minute.
 */
export async function checkLive(input: {
  readonly city: City
  readonly rpc: string
  readonly postgres: string
  readonly manifest: string
  readonly assertions: readonly Assertion[]
}): Promise<void> {
  const gateway = await startGateway(input.city.bodies)
  const [http, admin, status, metrics] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ]
  const said: string[] = []
  const options = {
    '--manifests': input.manifest,
    '--postgres-url': input.postgres,
    '--ethereum-rpc': `local:${input.rpc}`,
    '--ipfs': gateway.url,
    '--http-port': http,
    '--admin-port': admin,
    '--index-node-port': status,
    '--metrics-port': metrics,
  }
  const args = ['dev', ...Object.entries(options).flatMap((pair) => pair.map(String))]
  const node = startGnd(args, (text) => said.push(text), { GRAPH_LOG: 'warn' })
  const url = `http://127.0.0.1:${http}/subgraphs/name/subgraph-0`
  try {
    await untilRight(url, input.city, input.assertions)
  } catch (cause) {
    throw new Error(`The live index is wrong. graph-node said:\n${said.join('')}`, { cause })
  } finally {
    node.kill('SIGINT')
    if (node.exitCode === null) await once(node, 'exit')
    gateway.stop()
  }
}

/** Bodies come with the block after the one in which they were read, so the chain has to go on. */
async function untilRight(url: string, city: City, assertions: readonly Assertion[]): Promise<void> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    await setTimeout(500)
    await city.chain.mine({ blocks: 1 })
    try {
      for (const { query, expected } of assertions)
        deepStrictEqual(sorted(await ask(url, query)), sorted(expected))
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
  }
}

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown }
  if (errors) throw new Error(`${query} is answered with ${JSON.stringify(errors)}`)
  return data
}

/** Lists in an order of their own, as `gnd test` compares them too. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
