import type { Address, Hex, TransactionReceipt } from 'viem'
import type { Chain } from './anvil.ts'

/**
 * Sends a call from one of anvil's accounts and waits until it is in a block.
 * @throws When it is reverted.
 */
export async function send(chain: Chain, from: Address, to: Address, data: Hex): Promise<TransactionReceipt> {
  const hash = await chain.sendTransaction({ account: from, to, data, chain: null })
  const receipt = await chain.waitForTransactionReceipt({ hash })
  if (receipt.status !== 'success') throw new Error(`Transaction ${hash} was reverted`)
  return receipt
}
