import { type Address, encodeFunctionData, type Hash } from 'viem'
import { getWalletClient, type WagmiConfig } from '../wallet/wagmi.ts'
import type { ContractCall } from './intent.ts'

/**
 * Has the wallet sign and send a call.
 * @param from The account that was shown to the person; the wallet must not have switched to another.
 * @throws What the wallet answers; see `classifyFailure`.
 */
export async function signCall(wagmi: WagmiConfig, from: Address, call: ContractCall): Promise<Hash> {
  const [chain] = wagmi.chains
  const wallet = await getWalletClient(wagmi, { account: from, chainId: chain.id })
  return await wallet.sendTransaction({
    account: from,
    chain,
    to: call.address,
    data: encodeFunctionData(call),
  })
}
