import type { CheckId } from '../../verify/Report.ts'

/** Each check in words, for tables and progress. */
export const CHECK_NAMES: Readonly<Record<CheckId, string>> = {
  chain: 'Deployment is on this chain',
  logs: 'Logs stand in proven blocks',
  people: 'One person, one index, one wallet',
  terms: "Rounds' terms and their hashes",
  emission: 'Emission = budget = all balances',
  recount: 'Ballots counted again',
  signatures: 'Signatures of ballots, enrolments',
  outcome: 'Outcomes computed again',
  appeals: 'Appeals replayed, with deadlines',
  answers: "Answers' signatures",
  bodies: 'Bodies match their digests',
  subgraph: 'Index says what the chain says',
}
