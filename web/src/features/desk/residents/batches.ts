/** How many residents one transaction registers: about 5 million gas, well under a block. */
export const BATCH_SIZE = 100

/** Cuts a list into consecutive parts of at most `size`. */
export function batchesOf<Item>(items: readonly Item[], size: number = BATCH_SIZE): Item[][] {
  const batches: Item[][] = []
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size))
  return batches
}
