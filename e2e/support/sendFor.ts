import { forwarderAbi } from '@initiative-citizen/contracts/abi'
import { forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import { type Address, type Hash, type Hex, keccak256, type LocalAccount, stringToHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { contracts } from './addresses.ts'
import { chain, walletOf } from './clients.ts'
import { giveEther } from './giveEther.ts'
import { untilMined } from './untilMined.ts'

/** As much as the relay takes: opening a round deploys it whole. */
const GAS = 8_000_000n
const HOUR = 3_600
/** Sends what people of the tests, citizens and officials, sign outside of pages, and pays for it. */
const courier = walletOf(privateKeyToAccount(keccak256(stringToHex('courier of the browser tests'))))

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
  await giveEther(courier.account)
  return untilMined(
    courier.writeContract({ ...contract, functionName: 'execute', args: [{ ...request, signature }] }),
  )
}
