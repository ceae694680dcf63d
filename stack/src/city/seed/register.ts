import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { voucherTypedData } from '@initiative-citizen/contracts/voucher'
import { type Address, type Hex, keccak256, toHex } from 'viem'
import { type ChainClient, LOCAL_CHAIN } from '../../chain/client.ts'
import { LOST_WALLET, MOVED_AWAY, type Resident, residents, WITH_VOUCHER } from '../people.ts'
import { demoAccount, PLACES } from '../wallets.ts'
import type { SeedEvent } from './agenda.ts'
import { send } from './send.ts'

const FIRST_BATCH = 32
const VOUCHER_SECONDS = 14 * 86_400
const MOVED = 0

/**
 * How the register of residents came to be: two batches, one voucher, a lost wallet, one who moved away.
 * @param registry The register.
 */
export function registerEvents(chain: ChainClient, registry: Address): SeedEvent[] {
  const call = { address: registry, abi: citizenRegistryAbi, from: PLACES.registrar } as const
  const batch = (day: number, people: readonly Resident[]): SeedEvent => ({
    day,
    act: async (moment) => {
      const args = [people.map(entry)] as const
      await send(chain, moment, { ...call, functionName: 'registerBatch', args })
    },
  })
  const all = residents()
  return [
    batch(-118, all.slice(0, FIRST_BATCH)),
    batch(-115, all.slice(FIRST_BATCH)),
    { day: -31, act: (moment) => registerByVoucher(chain, registry, moment) },
    {
      day: -12,
      act: async (moment) => {
        const args = [nullifierOf(LOST_WALLET.place), demoAccount(LOST_WALLET.newPlace).address] as const
        await send(chain, moment, { ...call, functionName: 'rebind', args })
      },
    },
    {
      day: -3.5,
      act: async (moment) => {
        const args = [nullifierOf(MOVED_AWAY), MOVED] as const
        await send(chain, moment, { ...call, functionName: 'revoke', args })
      },
    },
  ]
}

async function registerByVoucher(chain: ChainClient, registry: Address, moment: number): Promise<void> {
  const voucher = { ...entry(WITH_VOUCHER), expiry: moment + VOUCHER_SECONDS }
  const registrar = demoAccount(PLACES.registrar)
  const typedData = voucherTypedData(voucher, { address: registry, chainId: LOCAL_CHAIN.id })
  const signature = await registrar.signTypedData(typedData)
  await send(chain, moment, {
    from: WITH_VOUCHER.place,
    address: registry,
    abi: citizenRegistryAbi,
    functionName: 'register',
    args: [voucher, registrar.address, signature],
  })
}

function entry({ place, district }: Resident) {
  return { wallet: demoAccount(place).address, nullifier: nullifierOf(place), district }
}

/** Nobody here has a document: a number stands for it, and this hash for the registrar's keyed one. */
function nullifierOf(place: number): Hex {
  return keccak256(toHex(`Заречинск: житель ${place}`))
}
