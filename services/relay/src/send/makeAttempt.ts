import { keccak256 } from 'viem'
import type { Attempt, Signing } from '../database/batches.ts'
import type { Fees } from './fees.ts'
import type { Sender } from './sender.ts'

/** Signs a batch's transaction at these fees. Nobody hears of it yet. */
export async function makeAttempt(
  { account, book }: Sender,
  call: Omit<Signing, 'account'> & { readonly to: Signing['account'] },
  fees: Fees,
): Promise<Attempt> {
  const raw = await account.signTransaction({
    type: 'eip1559',
    chainId: book.chainId,
    to: call.to,
    data: call.data,
    nonce: call.nonce,
    gas: call.gas,
    maxFeePerGas: fees.maxFee,
    maxPriorityFeePerGas: fees.maxPriority,
  })
  return { hash: keccak256(raw), raw, ...fees, madeAt: Date.now() }
}
