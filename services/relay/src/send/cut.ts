/**
 * Cuts a list into lists that are small enough, in its order.
 * @param limits `most`: how many in each; `sizes`: what they may weigh together, one limit a kind of weight.
 * @param weigh An item's weights, in the same order. One that is too heavy by itself stands alone.
 */
export function cut<Item>(
  items: readonly Item[],
  limits: { readonly most: number; readonly sizes: readonly number[] },
  weigh: (item: Item) => readonly number[],
): Item[][] {
  const lists: Item[][] = []
  let sums: number[] = []
  for (const item of items) {
    const list = lists.at(-1)
    const weights = weigh(item)
    const next = weights.map((weight, i) => weight + (sums[i] ?? 0))
    const fits = next.every((sum, i) => sum <= (limits.sizes[i] ?? Number.POSITIVE_INFINITY))
    if (list && list.length < limits.most && fits) {
      list.push(item)
      sums = next
    } else {
      lists.push([item])
      sums = [...weights]
    }
  }
  return lists
}
