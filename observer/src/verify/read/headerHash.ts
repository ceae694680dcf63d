import { type Hex, keccak256, toRlp } from 'viem'
import { toQuantity } from './quantity.ts'
import type { RpcBlock } from './RpcBlock.ts'

const HASHES = new Set(['withdrawalsRoot', 'parentBeaconBlockRoot', 'requestsHash'])
/** What hard forks appended, in that order. */
const LATER = [
  'baseFeePerGas',
  'withdrawalsRoot',
  'blobGasUsed',
  'excessBlobGas',
  'parentBeaconBlockRoot',
  'requestsHash',
] as const

/** The hash that a block has by its own header's fields. */
export function headerHash(block: RpcBlock): Hex {
  const fields: Hex[] = [
    block.parentHash,
    block.sha3Uncles,
    block.miner,
    block.stateRoot,
    block.transactionsRoot,
    block.receiptsRoot,
    block.logsBloom,
    toQuantity(block.difficulty ?? '0x0'),
    toQuantity(block.number),
    toQuantity(block.gasLimit),
    toQuantity(block.gasUsed),
    toQuantity(block.timestamp),
    block.extraData,
    block.mixHash,
    block.nonce,
  ]
  for (const name of LATER) {
    const value = block[name]
    if (value !== undefined && value !== null) fields.push(HASHES.has(name) ? value : toQuantity(value))
  }
  return keccak256(toRlp(fields))
}
