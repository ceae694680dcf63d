import { chain, local } from './clients.ts'

/** The chain's clock, in unix seconds. */
export async function now(): Promise<number> {
  return Number((await chain.getBlock()).timestamp)
}

/**
 * Moves the local chain's clock on and mines a block.
 * @param moment Unix seconds; a moment that has passed already changes nothing.
 */
export async function advanceTo(moment: number): Promise<void> {
  const seconds = moment - (await now())
  if (seconds <= 0) return
  await local.increaseTime({ seconds })
  await local.mine({ blocks: 1 })
}
