import type { Address, Hex } from 'viem'
import { type Rpc, RpcUnavailable } from './Rpc.ts'
import type { RpcLog } from './RpcBlock.ts'

/** How many addresses one request names. */
const MAX_ADDRESSES = 100

/**
 * Reads the logs of some addresses, in ranges as large as the endpoint answers.
 * @param topics As `eth_getLogs` takes them; all logs without.
 * @returns They in the chain's order.
 * @throws RpcUnavailable when it does not even tell one block's logs.
 */
export async function readLogs(
  rpc: Rpc,
  addresses: readonly Address[],
  from: bigint,
  to: bigint,
  topics?: readonly (Hex | null)[],
): Promise<RpcLog[]> {
  const logs: RpcLog[] = []
  for (let at = 0; at < addresses.length; at += MAX_ADDRESSES) {
    logs.push(...(await readRange(rpc, addresses.slice(at, at + MAX_ADDRESSES), from, to, topics)))
  }
  return logs.sort(byPlace)
}

async function readRange(
  rpc: Rpc,
  address: readonly Address[],
  from: bigint,
  to: bigint,
  topics?: readonly (Hex | null)[],
): Promise<RpcLog[]> {
  const filter = { address, fromBlock: toHex(from), toBlock: toHex(to), ...(topics && { topics }) }
  const [answer] = await rpc.ask([{ method: 'eth_getLogs', params: [filter] }])
  if (answer && !answer.error) return answer.result as RpcLog[]
  if (from === to)
    throw new RpcUnavailable(`${rpc.url} does not tell the logs of block ${from}: ${answer?.error.message}`)
  // Too many blocks or too many logs for this endpoint: it is asked for less at once.
  const middle = (from + to) / 2n
  return [
    ...(await readRange(rpc, address, from, middle, topics)),
    ...(await readRange(rpc, address, middle + 1n, to, topics)),
  ]
}

function byPlace(a: RpcLog, b: RpcLog): number {
  return Number(BigInt(a.blockNumber) - BigInt(b.blockNumber)) || Number(a.logIndex) - Number(b.logIndex)
}

function toHex(number: bigint): Hex {
  return `0x${number.toString(16)}`
}
