import {
  type Abi,
  type AbiEvent,
  type ContractEventName,
  type DecodeEventLogReturnType,
  decodeEventLog,
  type Hex,
  toEventSelector,
} from 'viem'
import type { RpcLog } from './RpcBlock.ts'

/** An event of a contract. */
export type EventOf<abi extends Abi> = DecodeEventLogReturnType<abi, ContractEventName<abi>>

/**
 * A reader of one contract's logs: the events' topics are hashed once.
 * @returns For each log its event; null for one that the contract's interface does not know.
 * @throws viem's errors when a log does not fit its event.
 */
export function logDecoder<const abi extends Abi>(abi: abi): (log: RpcLog) => EventOf<abi> | null {
  const events = new Map<Hex, AbiEvent>()
  for (const item of abi) if (item.type === 'event') events.set(toEventSelector(item), item)
  return ({ topics, data }) => {
    const event = topics[0] && events.get(topics[0])
    if (!event) return null
    return decodeEventLog({ abi: [event], topics: topics as [Hex, ...Hex[]], data }) as EventOf<abi>
  }
}
