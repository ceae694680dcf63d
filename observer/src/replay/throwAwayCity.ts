import { deployCity } from '@initiative-citizen/contracts/deploy'
import { createWalletClient, http, numberToHex, parseEther } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { anvil as anvilChain } from 'viem/chains'
import { type Anvil, startAnvil } from './anvil.ts'
import type { City } from './City.ts'
import { Ledger } from './Ledger.ts'

/** viem offers to pay for gas even where it is free, and anvil wants to see that one could. */
const DEPLOYER_BALANCE = numberToHex(parseEther('1000'))

/**
 * Deploys a city of its own on a chain of its own, where gas is free and all keys are made up.
 * @returns The city, and the chain to stop in the end. From now on that mines when told to only.
 */
export async function buildThrowAwayCity(): Promise<{ city: City; anvil: Anvil }> {
  const anvil = await startAnvil()
  try {
    return { anvil, city: await deployOn(anvil) }
  } catch (error) {
    await anvil.stop()
    throw error
  }
}

async function deployOn({ url }: Anvil): Promise<City> {
  const newAccount = () => privateKeyToAccount(generatePrivateKey())
  const deployer = newAccount()
  const registrar = newAccount()
  const treasurer = newAccount()
  const ledger = new Ledger(url)
  await ledger.ask([{ method: 'anvil_setBalance', params: [deployer.address, DEPLOYER_BALANCE] }])
  const wallet = createWalletClient({ account: deployer, chain: anvilChain, transport: http(url) })
  const book = await deployCity(
    { wallet, chain: ledger.client },
    {
      admin: newAccount().address,
      adminDelay: 0,
      registrars: [registrar.address],
      treasurers: [treasurer.address],
      guardians: [newAccount().address],
      establishments: [newAccount().address],
      dispatchers: [newAccount().address],
      supervisors: [newAccount().address],
      moderators: [newAccount().address],
      appeals: { dailyLimit: 1, utcOffset: 0 },
    },
  )
  await ledger.ask([{ method: 'evm_setAutomine', params: [false] }])
  return {
    ledger,
    book,
    registrar,
    treasurer,
    treasury: newAccount().address,
    gasPrice: 0n,
    voterBalance: 0n,
  }
}
