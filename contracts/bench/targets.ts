/** What must not be exceeded, in gas of the whole transaction. */
export const TARGETS: Readonly<Record<string, number>> = {
  ballot1First: 46_000,
  ballot10First: 95_000,
  ballotBatch250PerBallot: 14_000,
  settle100: 3_000_000,
  appealFile: 75_000,
  appealAnswer2: 90_000,
}
