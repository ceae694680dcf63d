import type { Address, Hex, LocalAccount } from 'viem'
import { type City, MAX_TRANSACTION_GAS, signFor } from './City.ts'
import type { Receipt } from './Ledger.ts'

/**
 * Sends one transaction of an office holder and waits for it.
 * @param request Simulate it before with viem, whose errors are decoded; here a failure is only a failure.
 * @throws When it fails on chain.
 */
export async function officeCall(
  city: City,
  account: LocalAccount,
  request: { readonly to: Address; readonly data: Hex },
): Promise<Receipt> {
  const nonce = await city.ledger.client.getTransactionCount({
    address: account.address,
    blockTag: 'pending',
  })
  const raw = await signFor(city, account.signTransaction, { ...request, nonce, gas: MAX_TRANSACTION_GAS })
  const [receipt] = await city.ledger.deliver([raw])
  if (!receipt?.succeeded) throw new Error(`A transaction of ${account.address} to ${request.to} failed.`)
  return receipt
}
