import { budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { RoundTerms } from '@initiative-citizen/contracts/terms'
import { type Address, decodeEventLog, encodeEventTopics, type Hash, type Hex, numberToHex } from 'viem'
import { RpcError } from './RpcError.ts'
import type { RpcRequest } from './rpc.ts'

/** One `RoundOpened` event. */
export interface Opening {
  readonly round: Address
  readonly number: number
  readonly terms: RoundTerms
  readonly termsHash: Hex
  readonly transaction: Hash
}

interface Factory {
  readonly address: Address
  readonly startBlock: number
}

interface Log {
  readonly topics: [Hex, ...Hex[]]
  readonly data: Hex
  readonly transactionHash: Hash
}

/** @returns Every round the factory opened, the oldest first. @throws RpcError */
export function readOpenings(request: RpcRequest, factory: Factory): Promise<Opening[]> {
  return search(request, factory, undefined)
}

/** @returns The opening of one round; undefined when the factory did not open it. @throws RpcError */
export async function readOpening(
  request: RpcRequest,
  factory: Factory,
  round: Address,
): Promise<Opening | undefined> {
  return (await search(request, factory, round))[0]
}

async function search(request: RpcRequest, factory: Factory, round: Address | undefined): Promise<Opening[]> {
  const event = { abi: budgetRoundFactoryAbi, eventName: 'RoundOpened' } as const
  const topics = encodeEventTopics({ ...event, ...(round && { args: { round } }) })
  const fromBlock = numberToHex(factory.startBlock)
  const filter = { address: factory.address, topics, fromBlock, toBlock: 'latest' }
  const logs = await request('eth_getLogs', [filter])
  if (!Array.isArray(logs)) throw new RpcError('eth_getLogs', 'the answer is not a list')
  return logs.map(({ topics, data, transactionHash }: Log) => {
    const { args } = decodeEventLog({ ...event, topics, data })
    const { round, number, terms, termsHash } = args
    return { round, number, terms, termsHash, transaction: transactionHash }
  })
}
