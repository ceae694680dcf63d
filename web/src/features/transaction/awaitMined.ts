import type { Hash, TransactionReceipt } from 'viem'
import type { CityClient } from '../wallet/cityClient.ts'
import type { Failure } from './failure.ts'

/** How long a transaction may stay unmined before the person is asked whether to wait on, in milliseconds. */
const PATIENCE_MS = 180_000

/**
 * Waits until a transaction is in a block.
 * @param onRepriced Hears of the new hash when the wallet sped the transaction up.
 * @returns The receipt, which may say that it reverted; or what took its place.
 * @throws WaitForTransactionReceiptTimeoutError after three minutes; what viem throws when the chain is away.
 */
export async function awaitMined(
  client: CityClient,
  hash: Hash,
  onRepriced: (hash: Hash) => void,
): Promise<{ receipt: TransactionReceipt } | { failure: Failure }> {
  let replacedBy: Hash | null = null
  const receipt = await client.waitForTransactionReceipt({
    hash,
    timeout: PATIENCE_MS,
    onReplaced: ({ reason, transaction }) => {
      if (reason === 'repriced') onRepriced(transaction.hash)
      else replacedBy = transaction.hash
    },
  })
  return replacedBy ? { failure: { kind: 'replaced', by: replacedBy } } : { receipt }
}
