import { type Address, createWalletClient, encodeFunctionData, http, keccak256, toHex } from 'viem'
import type { mnemonicToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'
import { citizenRegistryAbi } from '../generated/abi.ts'
import type { AddressBook } from '../ts/addressBook.ts'
import { deployCity } from '../ts/deploy.ts'
import type { Chain } from './Chain.ts'

/** A city on the bench: deployed as any other, with two hundred residents. */
export interface City {
  readonly chain: Chain
  readonly contracts: AddressBook['contracts']
  readonly registrar: ReturnType<typeof mnemonicToAccount>
  readonly treasurer: Address
  readonly establishment: Address
  readonly dispatcher: Address
  /** Wallets of residents who are registered; no round was joined yet. */
  readonly residents: readonly Address[]
}

const DISTRICT = 1
const FIRST_RESIDENT = 1_000
const RESIDENTS = 200
const BATCH = 100

/** Deploys it and registers its residents. */
export async function buildCity(chain: Chain): Promise<City> {
  const [deployer, registrar, treasurer] = [chain.account(0), chain.account(1), chain.account(2)]
  const [establishment, dispatcher] = [chain.account(5), chain.account(6)]
  const wallet = createWalletClient({
    account: deployer,
    chain: foundry,
    transport: http(chain.client.transport.url),
  })
  const { contracts } = await deployCity(
    { wallet, chain: chain.client },
    {
      admin: chain.account(3).address,
      adminDelay: 1,
      registrars: [registrar.address],
      treasurers: [treasurer.address],
      guardians: [chain.account(4).address],
      establishments: [establishment.address],
      dispatchers: [dispatcher.address],
      supervisors: [chain.account(4).address],
      moderators: [chain.account(4).address],
      appeals: { dailyLimit: 20, utcOffset: 10_800 },
    },
  )
  const residents = Array.from({ length: RESIDENTS }, (_, i) => chain.account(FIRST_RESIDENT + i).address)
  for (let first = 0; first < RESIDENTS; first += BATCH) {
    const args = [residents.slice(first, first + BATCH).map(residentOf)] as const
    const data = encodeFunctionData({ abi: citizenRegistryAbi, functionName: 'registerBatch', args })
    await chain.spend(registrar.address, contracts.citizenRegistry, data)
  }
  return {
    chain,
    contracts,
    registrar,
    treasurer: treasurer.address,
    establishment: establishment.address,
    dispatcher: dispatcher.address,
    residents,
  }
}

/** A wallet as a line of a registrar's batch. */
export function residentOf(wallet: Address) {
  return { wallet, nullifier: keccak256(toHex(`document of ${wallet}`)), district: DISTRICT }
}
