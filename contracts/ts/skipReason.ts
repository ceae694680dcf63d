/** Why a signed ballot or enrolment in a batch added nothing: the names of `IBudgetRound.SkipReason`, by their numbers. */
export const SKIP_REASONS = [
  'BadSignature',
  'NotEnrolled',
  'StaleSequence',
  'LinesNotAscending',
  'UnknownProject',
  'ZeroAmount',
  'OverShare',
  'NotACitizen',
  'OtherDistrict',
  'AlreadyEnrolled',
] as const

export type SkipReason = (typeof SKIP_REASONS)[number]
