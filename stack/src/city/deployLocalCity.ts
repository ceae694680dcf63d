import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { deployCity } from '@initiative-citizen/contracts/deploy'
import { createWalletClient, http } from 'viem'
import { type ChainClient, LOCAL_CHAIN } from '../chain/client.ts'
import { demoAccount, PLACES } from './wallets.ts'

const DAY = 86_400
/** How many appeals an author may file in a day: more than anyone means seriously. */
const DAILY_LIMIT = 10
/** Seconds by which the city's clock is ahead of UTC. */
const MOSCOW_TIME = 3 * 3_600

/**
 * Deploys the city's contracts to the local chain, with the demonstration officials in their offices.
 * @param chain The chain, which must make blocks at once.
 * @param rpc Its address.
 */
export async function deployLocalCity(chain: ChainClient, rpc: string): Promise<AddressBook> {
  const wallet = createWalletClient({
    account: demoAccount(PLACES.deployer),
    chain: LOCAL_CHAIN,
    transport: http(rpc),
  })
  return deployCity(
    { wallet, chain },
    {
      admin: demoAccount(PLACES.administrator).address,
      adminDelay: DAY,
      registrars: [demoAccount(PLACES.registrar).address],
      treasurers: [demoAccount(PLACES.treasurer).address],
      guardians: [demoAccount(PLACES.guardian).address],
      establishments: [demoAccount(PLACES.establishment).address],
      dispatchers: [demoAccount(PLACES.dispatcher).address],
      supervisors: [demoAccount(PLACES.supervisor).address],
      moderators: [demoAccount(PLACES.moderator).address],
      appeals: { dailyLimit: DAILY_LIMIT, utcOffset: MOSCOW_TIME },
    },
  )
}
