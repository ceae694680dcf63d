import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import {
  type Address,
  decodeEventLog,
  encodeEventTopics,
  type Hex,
  isAddressEqual,
  numberToHex,
  zeroAddress,
} from 'viem'
import { callContract } from '../../../lib/chain/callContract.ts'
import { RpcError } from '../../../lib/chain/RpcError.ts'
import type { RpcRequest } from '../../../lib/chain/rpc.ts'

/** As `ICitizenRegistry.Status`, in the contract's order. */
const STATUSES = ['None', 'Active', 'Revoked', 'Lost'] as const

export type PersonStatus = 'Active' | 'Revoked'

/** A person of the register, as the chain has it now. */
export interface RegisteredPerson {
  readonly nullifier: Hex
  /** The current wallet. */
  readonly wallet: Address
  readonly index: number
  readonly district: number
  readonly status: PersonStatus
  /** Unix seconds. */
  readonly registeredAt: number
}

interface Registry {
  readonly address: Address
  readonly startBlock: number
}

/** @returns The person behind a nullifier; null for one who never registered. @throws RpcError */
export async function readPersonByNullifier(
  request: RpcRequest,
  { address }: Registry,
  nullifier: Hex,
): Promise<RegisteredPerson | null> {
  const abi = citizenRegistryAbi
  const [wallet, index] = await callContract(request, {
    abi,
    address,
    functionName: 'personOf',
    args: [nullifier],
  })
  if (isAddressEqual(wallet, zeroAddress)) return null
  const citizen = await callContract(request, { abi, address, functionName: 'citizenOf', args: [wallet] })
  const status = STATUSES[citizen.status] === 'Revoked' ? 'Revoked' : 'Active'
  return { nullifier, wallet, index, district: citizen.district, status, registeredAt: citizen.registeredAt }
}

/**
 * Finds the person whose wallet this is, or was. The nullifier stands only in the event of the registration.
 * @returns The person with the current wallet, which may be another one; null if this wallet never was a resident's.
 * @throws RpcError
 */
export async function readPersonByWallet(
  request: RpcRequest,
  registry: Registry,
  wallet: Address,
): Promise<RegisteredPerson | null> {
  const abi = citizenRegistryAbi
  const { address, startBlock } = registry
  const { index } = await callContract(request, { abi, address, functionName: 'citizenOf', args: [wallet] })
  if (index === 0) return null
  const event = { abi, eventName: 'CitizenRegistered' } as const
  const topics = encodeEventTopics({ ...event, args: { index } })
  const filter = { address, topics, fromBlock: numberToHex(startBlock), toBlock: 'latest' }
  const logs = (await request('eth_getLogs', [filter])) as { topics: [Hex, ...Hex[]]; data: Hex }[]
  const [log] = logs
  if (!log) throw new RpcError('eth_getLogs', 'the registration is not in the log')
  const { nullifier } = decodeEventLog({ ...event, topics: log.topics, data: log.data }).args
  return readPersonByNullifier(request, registry, nullifier)
}
