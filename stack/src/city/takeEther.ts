import type { ChainClient } from '../chain/client.ts'
import { FUNDED_ACCOUNTS } from '../chain/startChain.ts'
import { demoAccount, PLACES } from './wallets.ts'

/** The relay pays for all. The administrator's calls go to the AccessManager, which knows no forwarder: nobody can send them. */
const PAYING: ReadonlySet<number> = new Set([PLACES.relay, PLACES.administrator])

/** Leaves the demonstration's people, citizens and officials, without the ether that a development chain gives to all. */
export async function takeEther(chain: ChainClient): Promise<void> {
  for (let place = 0; place < FUNDED_ACCOUNTS; place++) {
    if (PAYING.has(place)) continue
    await chain.setBalance({ address: demoAccount(place).address, value: 0n })
  }
}
