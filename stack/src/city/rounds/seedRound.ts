import type { ProjectCategory } from '@initiative-citizen/ipfs/schemas/project'

/** A project as it stands in the demonstration's texts. Money is in whole roubles here. */
export interface SeedProject {
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly category: ProjectCategory
  /** A district's number, or 0 for the whole city. */
  readonly district: number
  readonly address: string
  readonly proposer: string
  /** The estimate; its sum is the project's cost. */
  readonly costs: readonly (readonly [item: string, roubles: number])[]
}

/** A round as it stands in the demonstration's texts. */
export interface SeedRound {
  readonly name: string
  readonly symbol: string
  /** In roubles. */
  readonly budget: number
  /** In roubles. */
  readonly threshold: number
  /** Whose residents may enrol; 0 for the whole city. */
  readonly district: number
  readonly rule: 'greedyByRaised' | 'fillToCost'
  readonly order: { readonly number: string; readonly title: string; readonly text: string }
  /** Days from the city's first start; negative ones are its past. */
  readonly days: {
    readonly opened: number
    readonly enrolmentStart: number
    readonly votingStart: number
    readonly votingEnd: number
  }
  readonly projects: readonly SeedProject[]
}
