// Names of the contracts' enums, in their order.

/** `ICitizenRegistry.RevocationReason` */
export const REVOCATION_REASONS: string[] = ['Moved', 'Deceased', 'Duplicate', 'Error', 'CourtOrder']

/** `IBudgetRound.CancellationReason` */
export const CANCELLATION_REASONS: string[] = ['OrderWithdrawn', 'MistakeInTerms', 'CourtOrder']
