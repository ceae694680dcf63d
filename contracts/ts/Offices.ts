import type { Address } from 'viem'

/** Who holds which office, and what a city decides once. The holders are addresses of Safes in a real city. */
export interface Offices {
  readonly admin: Address
  /** Seconds between an administrator's word and its effect: every change of a role waits that long. */
  readonly adminDelay: number
  readonly registrars: readonly Address[]
  readonly treasurers: readonly Address[]
  readonly guardians: readonly Address[]
  /** Who opens departments and sets the appeals' deadlines. */
  readonly establishments: readonly Address[]
  /** The information centre. */
  readonly dispatchers: readonly Address[]
  /** Who decides about an answer that was disputed again. */
  readonly supervisors: readonly Address[]
  /** Who hides or erases bodies. */
  readonly moderators: readonly Address[]
  readonly appeals: AppealRules
}

/** Fixed for good at deployment. */
interface AppealRules {
  /** How many appeals an author may file in a day of UTC. */
  readonly dailyLimit: number
  /** Seconds by which the city's clock is ahead of UTC: it says when a year of appeals' numbers begins. */
  readonly utcOffset: number
}
