import { useLingui } from '@lingui/react/macro'
import type { CoinMovementKind } from '../../generated/graphql.ts'

/** @returns A writer of what a movement of coins was. */
export function useMovementName(): (kind: CoinMovementKind) => string {
  const { t } = useLingui()
  const names: Record<CoinMovementKind, string> = {
    Emission: t`Issued`,
    Deposit: t`Put in`,
    TakenBack: t`Taken back`,
    Returned: t`Returned to the treasury`,
    ToppedUp: t`Topped up by the treasury`,
    SignedDeposit: t`Put in with a signed ballot`,
    SignedTakenBack: t`Taken back with a signed ballot`,
    BatchDeposit: t`Put in by many signed ballots together`,
    BatchTakenBack: t`Taken back by many signed ballots together`,
  }
  return (kind) => names[kind]
}
