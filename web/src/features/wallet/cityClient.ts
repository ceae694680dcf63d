import { type Chain, createPublicClient, http, type PublicClient, type Transport } from 'viem'
import type { Config } from '../../lib/config/config.ts'
import { cityChain } from './cityChain.ts'

/** Reads the city's chain by the configured node, never by the visitor's wallet. */
export type CityClient = PublicClient<Transport, Chain>

const clients = new WeakMap<Config, CityClient>()

/** @returns The one client of a configuration; calls made at once travel in one request. */
export function cityClient(config: Config): CityClient {
  const known = clients.get(config)
  if (known) return known
  const client = createPublicClient({
    chain: cityChain(config),
    transport: http(config.rpc, { batch: true, retryCount: 1 }),
    pollingInterval: 1_000,
    cacheTime: 0,
  })
  clients.set(config, client)
  return client
}
