/** Something that happens in the city's past. */
export interface SeedEvent {
  /** Days from the city's first start. */
  readonly day: number
  /**
   * Does it.
   * @param moment When: unix seconds.
   */
  readonly act: (moment: number) => Promise<void>
}

const DAY = 86_400

/**
 * Lives through events in their order.
 * @param events In any order; those of one day keep theirs.
 * @param start The city's first start, in unix seconds.
 * @param onEvent Hears before each event how many are done.
 */
export async function live(
  events: readonly SeedEvent[],
  start: number,
  onEvent: (done: number) => void,
): Promise<void> {
  let latest = 0
  for (const [done, { day, act }] of [...events].sort((a, b) => a.day - b.day).entries()) {
    onEvent(done)
    // Each block is later than the one before.
    latest = Math.max(latest + 1, Math.round(start + day * DAY))
    await act(latest)
  }
}
