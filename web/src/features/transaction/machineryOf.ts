import type { Config } from '../../lib/config/config.ts'
import type { Heartbeat } from '../../lib/live/heartbeat.ts'
import { cityClient } from '../wallet/cityClient.ts'
import { walletConfig } from '../wallet/walletConfig.ts'
import type { Machinery } from './startTransaction.ts'

/** @returns What transactions of a city are carried out with. */
export function machineryOf(config: Config, heartbeat: Heartbeat): Machinery {
  const { chainId, contracts, relay } = config
  return {
    client: cityClient(config),
    wagmi: walletConfig(config),
    heartbeat,
    relay: relay === null ? null : { url: relay, chainId, forwarder: contracts.forwarder },
  }
}
