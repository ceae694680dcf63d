import { useLingui } from '@lingui/react/macro'
import type { Office } from './office.ts'

interface OfficeWords {
  readonly name: string
  /** What the holder may do. */
  readonly may: string
  /** What the holder can't do, whoever wishes it. */
  readonly mayNot: string
}

/** @returns Each office in words. */
export function useOfficeWords(): Record<Office, OfficeWords> {
  const { t } = useLingui()
  return {
    registrar: {
      name: t`Registrar`,
      may: t`Checks documents and keeps the register of residents: registers, replaces lost wallets, revokes with a reason.`,
      mayNot: t`Cannot register one person twice, nor touch a round.`,
    },
    treasurer: {
      name: t`Treasurer`,
      may: t`Opens budget rounds by the city's order, and may cancel one before its voting begins.`,
      mayNot: t`Cannot change a round that is open, nor influence how it is counted.`,
    },
    guardian: {
      name: t`Guardian`,
      may: t`Stops new registrations and new rounds when something is wrong, and lets them go on.`,
      mayNot: t`Cannot stop a running vote.`,
    },
  }
}
