import {
  appealRegistryAbi,
  budgetRoundAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
} from '@initiative-citizen/contracts/abi'
import {
  type Abi,
  type AbiEvent,
  type Address,
  concat,
  decodeEventLog,
  isAddressEqual,
  type Log,
  numberToHex,
  toEventSelector,
} from 'viem'
import type { City } from './city.ts'
import { encodedEvent, hasStruct, isDynamic } from './encodedEvents.ts'
import type { Assertion } from './scenario.ts'

type Params = Readonly<Record<string, unknown>>

/**
 * Turns what happened on the chain into a test of `gnd test`: the contracts' own events, block by block.
 * @param city Where it happened.
 * @param name What the test is called.
 * @param assertions What the index must know afterwards.
 */
export async function record(city: City, name: string, assertions: readonly Assertion[]) {
  const logs = await city.chain.getLogs({ fromBlock: BigInt(city.book.startBlock), toBlock: 'latest' })
  const blocks = []
  const latest = await city.chain.getBlockNumber()
  for (let number = BigInt(city.book.startBlock); number <= latest; number++) {
    const { timestamp } = await city.chain.getBlock({ blockNumber: number })
    const events = logs.filter((log) => log.blockNumber === number).flatMap((log) => eventOf(city, log) ?? [])
    blocks.push({ number: Number(number), timestamp: Number(timestamp), events })
  }
  const files = [...city.bodies.byCid].map(([cid, content]) => ({ cid, content }))
  const told = assertions.filter(({ liveOnly }) => !liveOnly)
  return { name, files, blocks, assertions: told }
}

/** One event as `gnd test` reads it; none for contracts that are not indexed. */
function eventOf(city: City, log: Log) {
  const event = abiAt(city, log.address)
    .filter((item): item is AbiEvent => item.type === 'event')
    .find((item) => toEventSelector(item) === log.topics[0])
  if (!event) return undefined
  const { args } = decodeEventLog({ abi: [event], data: log.data, topics: log.topics as [] })
  const struct = hasStruct(event)
  const written = struct ? encodedEvent(event) : event
  const params = {
    ...(args as Params),
    ...(struct && { data: isDynamic(event) ? concat([numberToHex(32, { size: 32 }), log.data]) : log.data }),
  }
  const inputs = written.inputs.map(
    (input) => `${input.type}${input.indexed ? ' indexed' : ''} ${input.name}`,
  )
  return {
    address: log.address,
    event: `${written.name}(${inputs.join(', ')})`,
    params: Object.fromEntries(
      written.inputs.map((input) => [input.name, jsonOf((params as Params)[input.name ?? ''])]),
    ),
    txHash: log.transactionHash,
  }
}

/** Rounds stand at addresses of their own. */
function abiAt(city: City, address: Address): Abi {
  const { citizenRegistry, budgetRoundFactory, departmentRegistry, appealRegistry } = city.book.contracts
  if (isAddressEqual(address, citizenRegistry)) return citizenRegistryAbi
  if (isAddressEqual(address, budgetRoundFactory)) return budgetRoundFactoryAbi
  if (isAddressEqual(address, departmentRegistry)) return departmentRegistryAbi
  if (isAddressEqual(address, appealRegistry)) return appealRegistryAbi
  return budgetRoundAbi
}

/** Whole numbers of any size as text. */
function jsonOf(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  return Array.isArray(value) ? value.map(jsonOf) : value
}
