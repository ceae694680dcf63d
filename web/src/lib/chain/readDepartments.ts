import { departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, decodeEventLog, encodeEventTopics, type Hex, numberToHex, zeroHash } from 'viem'
import type { Department } from '../appeal/Department.ts'
import { callContract } from './callContract.ts'
import { RpcError } from './RpcError.ts'
import type { RpcRequest } from './rpc.ts'

interface Registry {
  readonly address: Address
  readonly startBlock: number
}

interface Log {
  readonly topics: [Hex, ...Hex[]]
  readonly data: Hex
}

/** @returns All departments as the chain has them, by number. Names and letters stand in its logs only. @throws RpcError */
export async function readDepartments(request: RpcRequest, registry: Registry): Promise<Department[]> {
  const { address } = registry
  const base = { abi: departmentRegistryAbi, address } as const
  const [count, openings, renamings, coverages] = await Promise.all([
    callContract(request, { ...base, functionName: 'departmentCount', args: [] }),
    readLogs(request, registry, 'DepartmentOpened'),
    readLogs(request, registry, 'DepartmentRenamed'),
    readLogs(request, registry, 'CoverageChanged'),
  ])
  const texts = new Map<number, { name: string; letters: string }>()
  for (const log of openings) {
    const { args } = decodeEventLog({ abi: departmentRegistryAbi, eventName: 'DepartmentOpened', ...log })
    texts.set(args.department, args)
  }
  for (const log of renamings) {
    const { args } = decodeEventLog({ abi: departmentRegistryAbi, eventName: 'DepartmentRenamed', ...log })
    texts.set(args.department, { letters: texts.get(args.department)?.letters ?? '', name: args.name })
  }
  const districts = new Map<number, bigint>()
  for (const log of coverages) {
    const { args } = decodeEventLog({ abi: departmentRegistryAbi, eventName: 'CoverageChanged', ...log })
    districts.set(args.department, args.districts)
  }
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const [found, key] = await Promise.all([
        callContract(request, { ...base, functionName: 'departmentOf', args: [number] }),
        callContract(request, { ...base, functionName: 'keyOf', args: [number] }),
      ])
      return {
        number,
        parent: found.parent || undefined,
        name: texts.get(number)?.name ?? '',
        letters: texts.get(number)?.letters ?? '',
        approvals: found.approvals,
        closed: found.closed,
        head: found.head || undefined,
        districts: districts.get(number) ?? 0n,
        key: key === zeroHash ? undefined : key,
        keyVersion: found.keyVersion,
      }
    }),
  )
}

async function readLogs(
  request: RpcRequest,
  { address, startBlock }: Registry,
  eventName: 'DepartmentOpened' | 'DepartmentRenamed' | 'CoverageChanged',
): Promise<Log[]> {
  const topics = encodeEventTopics({ abi: departmentRegistryAbi, eventName })
  const filter = { address, topics, fromBlock: numberToHex(startBlock), toBlock: 'latest' }
  const logs = await request('eth_getLogs', [filter])
  if (!Array.isArray(logs)) throw new RpcError('eth_getLogs', 'the answer is not a list')
  return logs
}
