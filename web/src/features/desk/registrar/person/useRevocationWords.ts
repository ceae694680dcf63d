import { useLingui } from '@lingui/react/macro'
import type { RevocationReason } from './revocationReasons.ts'

/** @returns Each reason of a revocation in words. */
export function useRevocationWords(): Record<RevocationReason, string> {
  const { t } = useLingui()
  return {
    Moved: t`Moved away from the city`,
    Deceased: t`Deceased`,
    Duplicate: t`Registered twice`,
    Error: t`Registered by mistake`,
    CourtOrder: t`By order of a court`,
  }
}
