/** As `ICitizenRegistry.RevocationReason`, in the contract's order. */
export const REVOCATION_REASONS = ['Moved', 'Deceased', 'Duplicate', 'Error', 'CourtOrder'] as const

export type RevocationReason = (typeof REVOCATION_REASONS)[number]
