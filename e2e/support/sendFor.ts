import { forwarderAbi } from '@initiative-citizen/contracts/abi'
import { forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import type { Address, Hash, Hex, LocalAccount } from 'viem'
import { contracts } from './addresses.ts'
import { chain } from './clients.ts'
import { courier } from './officials.ts'
import { untilMined } from './untilMined.ts'

const GAS = 3_000_000n
const HOUR = 3_600

/**
 * Has somebody sign a call outside of any page, and sends it for them: people of the tests own no ether.
 * @returns The transaction.
 */
export async function sendFor(
  account: LocalAccount,
  { address: to, data }: { address: Address; data: Hex },
): Promise<Hash> {
  const { forwarder } = await contracts()
  const contract = { address: forwarder, abi: forwarderAbi } as const
  const nonce = await chain.readContract({ ...contract, functionName: 'nonces', args: [account.address] })
  const { timestamp } = await chain.getBlock()
  const request = {
    from: account.address,
    to,
    value: 0n,
    gas: GAS,
    nonce,
    deadline: Number(timestamp) + HOUR,
    data,
  }
  const chainId = await chain.getChainId()
  const signature = await account.signTypedData(forwardRequestTypedData(request, { forwarder, chainId }))
  return untilMined(
    courier.writeContract({ ...contract, functionName: 'execute', args: [{ ...request, signature }] }),
  )
}
