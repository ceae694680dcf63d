/** What others say that a vote costs with them, in gas: figures to look at, not measured here. */
export const PUBLISHED: Readonly<Record<string, number>> = {
  snapshotX: 49_770,
  maciBatch: 32_726,
}
