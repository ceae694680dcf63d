import { concat, type Hex, toRlp } from 'viem'
import { toQuantity } from './quantity.ts'
import type { RpcReceipt } from './RpcBlock.ts'

const KNOWN_TYPES = 4

/**
 * A receipt as it stands in its block.
 * @returns Null for a type that only some chain knows.
 */
export function encodeReceipt({ type, status, cumulativeGasUsed, logsBloom, logs }: RpcReceipt): Hex | null {
  const number = Number(type ?? '0x0')
  if (number > KNOWN_TYPES || status === undefined) return null
  const rlp = toRlp([
    toQuantity(status),
    toQuantity(cumulativeGasUsed),
    logsBloom,
    logs.map(({ address, topics, data }) => [address, [...topics], data]),
  ])
  return number === 0 ? rlp : concat([`0x0${number}`, rlp])
}
