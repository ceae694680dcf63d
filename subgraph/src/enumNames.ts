// Names of the contracts' enums, in their order.

/** `ICitizenRegistry.RevocationReason` */
export const REVOCATION_REASONS: string[] = ['Moved', 'Deceased', 'Duplicate', 'Error', 'CourtOrder']

/** `IDepartmentRegistry.Publication` */
export const PUBLICATIONS: string[] = ['Categories', 'Map']

/** `IAppealRegistry.Visibility` */
export const VISIBILITIES: string[] = ['Public', 'Anonymous', 'Confidential']

/** `IAppealRegistry.Channel` */
export const CHANNELS: string[] = ['Wallet', 'Phone', 'Paper', 'Email', 'SocialNetwork', 'Visit']

/** `IAppealRegistry.Outcome` */
export const OUTCOMES: string[] = ['Fixed', 'Explained', 'Refused', 'NotResponsible', 'Duplicate', 'Planned']

/** `IAppealRegistry.Stage` */
export const STAGES: string[] = ['Registration', 'Answer', 'Supervision']

/** `IAppealRegistry.ForwardReason` */
export const FORWARD_REASONS: string[] = ['OtherCompetence', 'OtherDistrict', 'Misrouted', 'DepartmentClosed']

/** `IAppealRegistry.ExtensionReason` */
export const EXTENSION_REASONS: string[] = ['Inspection', 'OtherAuthority', 'Documents', 'Works']

/** `IAppealRegistry.DisputeReason` */
export const DISPUTE_REASONS: string[] = ['NotFixed', 'NotToThePoint', 'WrongFacts', 'Discourteous', 'Other']

/** `IAppealRegistry.Closure` */
export const CLOSURES: string[] = ['Unconfirmed', 'Upheld']

/** `IAppealRegistry.Tombstone` */
export const TOMBSTONES: string[] = ['None', 'Hidden', 'Erased']

/** `IAppealRegistry.TombstoneReason` */
export const TOMBSTONE_REASONS: string[] = [
  'PersonalData',
  'Insult',
  'Advertising',
  'Unlawful',
  'CourtOrder',
  'AuthorsRequest',
]

/** `IBudgetRound.CancellationReason` */
export const CANCELLATION_REASONS: string[] = ['OrderWithdrawn', 'MistakeInTerms', 'CourtOrder']

/** `IBudgetRound.SkipReason` */
export const SKIP_REASONS: string[] = [
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
]
