import type { Way } from '../Way.ts'
import { castBallots } from './castBallots.ts'
import { enrolVoters } from './enrolVoters.ts'

/** Every voter sends two transactions of one's own. */
export const DIRECT: Way = {
  ...{ enrol: enrolVoters, cast: castBallots },
  ...{ votersPay: true, votersPerSecond: 50 },
}
