import type { City } from './city.ts'

/** What the index must answer. Lists are compared without regard to order: ask for places or numbers where it matters. */
export interface Assertion {
  readonly query: string
  readonly expected: unknown
  /**
   * Only graph-node on a chain of its own can know it: `gnd test` shows a data source nothing that stands in a block
   * before what created it.
   */
  readonly liveOnly?: true
}

/** A story on the real contracts, and what the index must know afterwards. */
export interface Scenario {
  readonly name: string
  /** Lives the story in a city without citizens. */
  play(city: City): Promise<readonly Assertion[]>
}
