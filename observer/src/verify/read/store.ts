import type { CityBlock } from './CityBlock.ts'
import type { CitySource } from './CitySource.ts'
import type { LogStore } from './LogStore.ts'
import type { Rpc } from './Rpc.ts'

interface Kept {
  readonly hash: string
  readonly blocks: readonly (Omit<CityBlock, 'number'> & { readonly number: string })[]
}

/**
 * Blocks that a former run read, if the chain still has them.
 * @returns Undefined if none did, or the chain went another way since.
 */
export async function keptChunk(
  store: LogStore,
  rpc: Rpc,
  source: CitySource,
  from: bigint,
  to: bigint,
): Promise<CityBlock[] | undefined> {
  const text = await store.get(keyOf(source, from))
  if (text === undefined) return undefined
  const kept = JSON.parse(text) as Kept
  if (kept.hash !== (await hashOf(rpc, to))) return undefined
  return kept.blocks.map((block) => ({ ...block, number: BigInt(block.number) }))
}

/** Keeps a chunk for the next run. */
export async function keepChunk(
  store: LogStore,
  rpc: Rpc,
  source: CitySource,
  from: bigint,
  to: bigint,
  blocks: readonly CityBlock[],
): Promise<void> {
  const kept: Kept = {
    hash: await hashOf(rpc, to),
    blocks: blocks.map((block) => ({ ...block, number: String(block.number) })),
  }
  await store.set(keyOf(source, from), JSON.stringify(kept))
}

async function hashOf(rpc: Rpc, block: bigint): Promise<string> {
  const header = await rpc.result('eth_getBlockByNumber', [`0x${block.toString(16)}`, false])
  return (header as { hash: string }).hash
}

/** A city is known by the first of its contracts; a round's own check by the round besides. */
function keyOf({ scope }: CitySource, from: bigint): string {
  return `${scope} ${from}`
}
