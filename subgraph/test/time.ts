import type { City } from './city.ts'

/** Lets the next block be that long after the last one. */
export async function pass(city: City, seconds: number): Promise<void> {
  const { timestamp } = await city.chain.getBlock()
  await city.chain.setNextBlockTimestamp({ timestamp: timestamp + BigInt(seconds) })
}

/** The last block's time, in unix seconds. */
export async function now(city: City): Promise<number> {
  return Number((await city.chain.getBlock()).timestamp)
}
