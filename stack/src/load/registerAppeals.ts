import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { encodeFunctionData, parseEther } from 'viem'
import { demoAccount, PLACES } from '../city/wallets.ts'
import type { FiledAppeal, LocalCity } from './fileAppeals.ts'

/** Registrations in one transaction. */
const BATCH = 40
const GAS = 14_000_000n

/**
 * Lets the demonstration's dispatcher register appeals, each with its category's department.
 * @param onRegistered Hears how many are registered.
 * @throws When the dispatcher is refused.
 */
export async function registerAppeals(
  { chain, book }: LocalCity,
  appeals: readonly FiledAppeal[],
  onRegistered: (count: number) => void,
): Promise<void> {
  const account = demoAccount(PLACES.dispatcher)
  await chain.setBalance({ address: account.address, value: parseEther('1') })
  for (let from = 0; from < appeals.length; from += BATCH) {
    const batch = appeals.slice(from, from + BATCH)
    const calls = batch.map(({ id, department }) =>
      encodeFunctionData({ abi: appealRegistryAbi, functionName: 'register', args: [id, department] }),
    )
    const hash = await chain.writeContract({
      account,
      address: book.contracts.appealRegistry,
      abi: appealRegistryAbi,
      functionName: 'multicall',
      args: [calls],
      gas: GAS,
    })
    const { status } = await chain.waitForTransactionReceipt({ hash })
    if (status !== 'success') throw new Error(`The dispatcher was refused in transaction ${hash}.`)
    onRegistered(from + batch.length)
  }
}
