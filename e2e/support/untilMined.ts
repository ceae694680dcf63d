import type { Hash } from 'viem'
import { chain } from './clients.ts'

/**
 * Waits for a transaction that must succeed.
 * @returns Its hash.
 * @throws When it was reverted.
 */
export async function untilMined(sent: Promise<Hash>): Promise<Hash> {
  const hash = await sent
  const { status } = await chain.waitForTransactionReceipt({ hash })
  if (status !== 'success') throw new Error(`${hash} was reverted`)
  return hash
}
