import { type Address, concat, type Hex, keccak256, numberToHex } from 'viem'
import type { Findings } from '../Findings.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { RpcLog } from '../read/RpcBlock.ts'
import { type Head, readHead } from '../read/readHead.ts'
import { readLogs } from '../read/readLogs.ts'

/** At how many heights blocks' hashes are compared, besides the head's. */
const SAMPLES = 32n

/** A digest of logs that grows as they come: two that are the same tell of the same logs in the same order. */
export class LogDigest {
  #digest: Hex = numberToHex(0, { size: 32 })

  get value(): Hex {
    return this.#digest
  }

  add({ blockHash, logIndex, address, topics, data }: RpcLog): void {
    this.#digest = keccak256(
      concat([this.#digest, blockHash, numberToHex(Number(logIndex), { size: 4 }), address, ...topics, data]),
    )
  }
}

/**
 * Asks another RPC whether it tells of the same chain: blocks' hashes at heights spread over it, and all of the city's
 * logs.
 * @param digest Of the first RPC's logs.
 */
export async function compareRpcs(
  rpc: Rpc,
  other: Rpc,
  { from, head, addresses }: { from: bigint; head: Head; addresses: readonly Address[] },
  digest: Hex,
  findings: Findings,
): Promise<void> {
  const span = head.number - from
  const heights = Array.from({ length: Number(SAMPLES) }, (_, i) => from + (span * BigInt(i)) / SAMPLES)
  for (const height of new Set([...heights, head.number])) {
    const [one, two] = await Promise.all([readHead(rpc, height), readHead(other, height)])
    findings.same('otherBlock', `block ${height} of ${other.url}`, one.hash, two.hash)
  }
  const logs = new LogDigest()
  for (const log of await readLogs(other, addresses, from, head.number)) logs.add(log)
  findings.same('otherLogs', `digest of the city's logs from ${other.url}`, digest, logs.value)
}
