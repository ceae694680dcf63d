import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { voucherTypedData } from '@initiative-citizen/contracts/voucher'
import { type Address, encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { encodeVoucher } from '../../web/src/lib/voucher/voucherCode.ts'
import { addresses, contracts } from './addresses.ts'
import { chain } from './clients.ts'
import { now } from './clock.ts'
import { registrar } from './officials.ts'
import { sendFor } from './sendFor.ts'

const WEEK = 7 * 24 * 3600

/** A new person with a wallet and no ether, unknown to the register. */
export async function newcomer(): Promise<PrivateKeyAccount> {
  return privateKeyToAccount(generatePrivateKey())
}

/** A person's nullifier. Tests have no identity documents: the wallet they first came with stands for one. */
export function nullifierOf(wallet: Address): Hex {
  return keccak256(stringToHex(`document of ${wallet}`))
}

/** Registers wallets, all in one district. */
export async function register(wallets: readonly Address[], district: number): Promise<void> {
  const { citizenRegistry } = await contracts()
  const residents = wallets.map((wallet) => ({ wallet, nullifier: nullifierOf(wallet), district }))
  const args = [residents] as const
  const data = encodeFunctionData({ abi: citizenRegistryAbi, functionName: 'registerBatch', args })
  await sendFor(registrar, { address: citizenRegistry, data })
}

/**
 * The link by which a citizen sends the registrar's voucher.
 * @param nullifier Whose voucher it is; the wallet's first owner's if absent.
 */
export async function voucherLink(
  wallet: Address,
  district: number,
  nullifier: Hex = nullifierOf(wallet),
): Promise<string> {
  const { citizenRegistry: registry } = await contracts()
  const voucher = { wallet, nullifier, district, expiry: (await now()) + WEEK }
  const chainId = await chain.getChainId()
  const signature = await registrar.signTypedData(voucherTypedData(voucher, { address: registry, chainId }))
  const code = encodeVoucher({ chainId, registry, voucher, registrar: registrar.address, signature })
  return `${addresses.web}/#/register?voucher=${code}`
}

/** Residents of a district, registered and without any ether. */
export async function residents(count: number, district: number): Promise<PrivateKeyAccount[]> {
  const accounts = await Promise.all(Array.from({ length: count }, newcomer))
  await register(
    accounts.map(({ address }) => address),
    district,
  )
  return accounts
}
