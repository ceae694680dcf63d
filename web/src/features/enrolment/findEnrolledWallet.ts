import { budgetRoundAbi, citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, decodeEventLog, encodeEventTopics, type Hex, numberToHex } from 'viem'
import { callContract } from '../../lib/chain/callContract.ts'
import { RpcError } from '../../lib/chain/RpcError.ts'
import type { RpcRequest } from '../../lib/chain/rpc.ts'
import { readRegistration } from '../../lib/participation/readRegistration.ts'

interface Place {
  readonly registry: Address
  readonly startBlock: number
  readonly round: Address
}

/**
 * Finds by which of a citizen's former wallets they are enrolled in a round.
 * @param wallet The citizen's wallet of today.
 * @returns Null if by none of them.
 * @throws RpcError When the node is away or refuses to search its logs.
 */
export async function findEnrolledWallet(
  request: RpcRequest,
  wallet: Address,
  { registry, startBlock, round }: Place,
): Promise<Address | null> {
  const registration = await readRegistration(request, registry, wallet)
  if (!registration) return null
  const event = { abi: citizenRegistryAbi, eventName: 'WalletRebound' } as const
  const topics = encodeEventTopics({ ...event, args: { index: registration.index } })
  const filter = { address: registry, topics, fromBlock: numberToHex(startBlock), toBlock: 'latest' }
  const logs = await request('eth_getLogs', [filter])
  if (!Array.isArray(logs)) throw new RpcError('eth_getLogs', 'the answer is not a list')
  const lost = logs.map(
    ({ topics, data }: { topics: [Hex, ...Hex[]]; data: Hex }) =>
      decodeEventLog({ ...event, topics, data }).args.lostWallet,
  )
  const sequences = await Promise.all(
    lost.map((each) =>
      callContract(request, { abi: budgetRoundAbi, address: round, functionName: 'ballotOf', args: [each] }),
    ),
  )
  return lost.find((_, at) => (sequences[at]?.[1] ?? 0) > 0) ?? null
}
