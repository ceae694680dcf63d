/**
 * `IAppealRegistry`'s enumerations, in the contract's order: a value's place is its number on chain. The index knows
 * them by the same names.
 */
export const APPEAL_STATES = [
  'None',
  'Filed',
  'Registered',
  'Assigned',
  'InfoRequested',
  'Answered',
  'Disputed',
  'Confirmed',
  'Closed',
  'Withdrawn',
] as const

export const VISIBILITIES = ['Public', 'Anonymous', 'Confidential'] as const
export const CHANNELS = ['Wallet', 'Phone', 'Paper', 'Email', 'SocialNetwork', 'Visit'] as const
export const OUTCOMES = ['Fixed', 'Explained', 'Refused', 'NotResponsible', 'Duplicate', 'Planned'] as const
export const STAGES = ['Registration', 'Answer', 'Supervision'] as const
export const FORWARD_REASONS = ['OtherCompetence', 'OtherDistrict', 'Misrouted', 'DepartmentClosed'] as const
export const EXTENSION_REASONS = ['Inspection', 'OtherAuthority', 'Documents', 'Works'] as const
export const DISPUTE_REASONS = ['NotFixed', 'NotToThePoint', 'WrongFacts', 'Discourteous', 'Other'] as const
export const CLOSURES = ['Unconfirmed', 'Upheld'] as const
export const TOMBSTONES = ['None', 'Hidden', 'Erased'] as const
export const TOMBSTONE_REASONS = [
  'PersonalData',
  'Insult',
  'Advertising',
  'Unlawful',
  'CourtOrder',
  'AuthorsRequest',
] as const

/** What an appeal can be in; `None` is no appeal. */
export type AppealState = Exclude<(typeof APPEAL_STATES)[number], 'None'>
export type AppealVisibility = (typeof VISIBILITIES)[number]
export type AppealChannel = (typeof CHANNELS)[number]
export type AnswerOutcome = (typeof OUTCOMES)[number]
export type AppealStage = (typeof STAGES)[number]
export type ForwardReason = (typeof FORWARD_REASONS)[number]
export type ExtensionReason = (typeof EXTENSION_REASONS)[number]
export type DisputeReason = (typeof DISPUTE_REASONS)[number]
export type AppealClosure = (typeof CLOSURES)[number]
export type TombstoneState = (typeof TOMBSTONES)[number]
export type TombstoneReason = (typeof TOMBSTONE_REASONS)[number]

const FINAL: readonly AppealState[] = ['Confirmed', 'Closed', 'Withdrawn']

/** Whether nothing more can happen to an appeal in this state. */
export function isFinal(state: AppealState): boolean {
  return FINAL.includes(state)
}
