import { reconnect, type WagmiConfig } from './wagmi.ts'

/**
 * Connects the wallet of the last visit again, if it still agrees. Other wallets are left alone: asking some of them
 * would already open connections to others' servers.
 * @returns Whether it is connected.
 */
export async function reconnectLast(wagmi: WagmiConfig): Promise<boolean> {
  const last = await wagmi.storage?.getItem('recentConnectorId')
  const connector = wagmi.connectors.find(({ id }) => id === last)
  if (!connector) return false
  const connections = await reconnect(wagmi, { connectors: [connector] })
  return connections.length > 0
}
