import { encodeFunctionData } from 'viem'
import { citizenRegistryAbi } from '../../generated/abi.ts'
import { voucherTypedData } from '../../ts/voucher.ts'
import { type City, residentOf } from '../City.ts'
import type { GasByAction } from '../GasByAction.ts'

const FIRST_NEWCOMER = 2_000
const BATCH = 100
/** 1 January 2100: the same calldata in every run. */
const EXPIRY = 4_102_444_800

/** Registering: by the citizen's own transaction with a voucher, and by a registrar's batch. */
export async function measureRegistration(city: City): Promise<GasByAction> {
  const { chain, contracts, registrar } = city
  const to = contracts.citizenRegistry
  const abi = citizenRegistryAbi
  const newcomers = Array.from({ length: BATCH + 1 }, (_, i) => chain.account(FIRST_NEWCOMER + i).address)

  const [newcomer, ...others] = newcomers.map(residentOf)
  if (!newcomer) throw new Error('Nobody to register.')
  const voucher = { ...newcomer, expiry: EXPIRY }
  const domain = { address: to, chainId: chain.client.chain.id }
  const signature = await registrar.signTypedData(voucherTypedData(voucher, domain))
  const alone = encodeFunctionData({
    abi,
    functionName: 'register',
    args: [voucher, registrar.address, signature],
  })
  const together = encodeFunctionData({ abi, functionName: 'registerBatch', args: [others] })
  return {
    registerVoucher: await chain.spend(voucher.wallet, to, alone),
    registerBatch100PerCitizen: Math.round((await chain.spend(registrar.address, to, together)) / BATCH),
  }
}
