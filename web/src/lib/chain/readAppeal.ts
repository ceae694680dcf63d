import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { APPEAL_STATES, CHANNELS, isFinal, VISIBILITIES } from '@initiative-citizen/contracts/appeal-enums'
import {
  type Address,
  decodeEventLog,
  type Hash,
  type Hex,
  hexToNumber,
  numberToHex,
  zeroAddress,
} from 'viem'
import type { AppealView } from '../appeal/Appeal.ts'
import type { AppealId } from '../appeal/appealId.ts'
import { callContract } from './callContract.ts'
import { RpcError } from './RpcError.ts'
import { readDepartments } from './readDepartments.ts'
import { type AppealLog, replayAppeal } from './replayAppeal.ts'
import type { RpcRequest } from './rpc.ts'

interface Registries {
  readonly appeals: Address
  readonly departments: Address
  readonly startBlock: number
}

/**
 * Reads an appeal from the chain, without the index: where it stands from the contract's state, what happened from its logs.
 * @returns Null if there is no such appeal.
 * @throws RpcError
 */
export async function readAppeal(
  request: RpcRequest,
  { appeals, departments, startBlock }: Registries,
  id: AppealId,
): Promise<AppealView | null> {
  const base = { abi: appealRegistryAbi, address: appeals, args: [BigInt(id)] } as const
  const [found, digest, author, logs, all] = await Promise.all([
    callContract(request, { ...base, functionName: 'appealOf' }),
    callContract(request, { ...base, functionName: 'digestOf' }),
    callContract(request, { ...base, functionName: 'authorOf' }),
    readLogs(request, { address: appeals, startBlock }, id),
    readDepartments(request, { address: departments, startBlock }),
  ])
  const state = APPEAL_STATES[found.state]
  if (!state || state === 'None') return null
  const letters = new Map(all.map((department) => [department.number, department.letters]))
  const {
    label,
    kind,
    category,
    envelope,
    operator,
    marks,
    closure,
    joined,
    answeredAt,
    endedAt,
    answerBy,
    ...history
  } = replayAppeal(logs, letters)
  const account = history.events.findLast((event) => event.officer?.number === found.officer)?.officer
    ?.account
  return {
    ...history,
    appeal: {
      id,
      // In lower case, as the index has it.
      author: author === zeroAddress ? undefined : (author.toLowerCase() as Address),
      resident: undefined,
      operator,
      channel: CHANNELS[found.channel] ?? 'Wallet',
      visibility: VISIBILITIES[found.visibility] ?? 'Confidential',
      kind,
      category,
      district: found.district,
      digest,
      title: undefined,
      envelope,
      state,
      closure,
      terms: found.terms,
      department: found.department || undefined,
      officer: found.officer ? { number: found.officer, account } : undefined,
      label,
      round: found.round,
      hops: found.hops,
      extended: found.extended,
      dueBy: isFinal(state) ? undefined : found.dueBy,
      answerBy,
      reportedOverdue: found.overdueStages !== 0,
      joined,
      marks,
      filedAt: found.filedAt,
      registeredAt: found.registeredAt || undefined,
      answeredAt,
      endedAt,
    },
    source: 'chain',
  }
}

interface RawLog {
  readonly topics: [Hex, ...Hex[]]
  readonly data: Hex
  readonly blockNumber: Hex
  readonly blockTimestamp?: Hex
  readonly transactionHash: Hash
  readonly logIndex: Hex
}

async function readLogs(
  request: RpcRequest,
  registry: { address: Address; startBlock: number },
  id: AppealId,
): Promise<AppealLog[]> {
  const { address, startBlock } = registry
  const filter = { address, topics: [null, id], fromBlock: numberToHex(startBlock), toBlock: 'latest' }
  const logs = await request('eth_getLogs', [filter])
  if (!Array.isArray(logs)) throw new RpcError('eth_getLogs', 'the answer is not a list')
  return Promise.all((logs as RawLog[]).map((log) => toLog(request, log)))
}

/** Not every node tells a log's time: then its block does. */
async function toLog(request: RpcRequest, log: RawLog): Promise<AppealLog> {
  const { topics, data, blockNumber, transactionHash } = log
  const time = log.blockTimestamp ?? (await readBlockTime(request, blockNumber))
  return {
    event: decodeEventLog({ abi: appealRegistryAbi, topics, data }),
    id: `${transactionHash}${log.logIndex.slice(2).padStart(8, '0')}`,
    block: hexToNumber(blockNumber),
    timestamp: hexToNumber(time),
    transaction: transactionHash,
  }
}

async function readBlockTime(request: RpcRequest, number: Hex): Promise<Hex> {
  const block = (await request('eth_getBlockByNumber', [number, false])) as { timestamp: Hex } | null
  if (!block) throw new RpcError('eth_getBlockByNumber', `there is no block ${number}`)
  return block.timestamp
}
