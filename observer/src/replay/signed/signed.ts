import type { Way } from '../Way.ts'
import { castBallots } from './castBallots.ts'
import { enrolVoters } from './enrolVoters.ts'

/** Voters sign, and the registrar sends what they signed in batches, which anybody may do. */
export const SIGNED: Way = {
  ...{ enrol: enrolVoters, cast: castBallots },
  ...{ votersPay: false, votersPerSecond: 250 },
}
