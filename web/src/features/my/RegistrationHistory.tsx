import { useLingui } from '@lingui/react/macro'
import { DataTable } from '../../components/DataTable.tsx'
import { useDistrictName } from '../../components/DistrictName.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Moment } from '../../components/Moment.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { shorten } from '../../lib/format/shorten.ts'
import { type RegistryChangeRow, useRegistryChanges } from './useRegistryChanges.ts'

/** Every change of a citizen's registration, lost wallets and moves included. */
export function RegistrationHistory({ index }: { index: number }) {
  const { t } = useLingui()
  const words = useChangeWords()
  const result = useRegistryChanges(index)
  return (
    <LiveList result={result}>
      {(rows) => (
        <DataTable
          caption={t`History of the registration, the newest first`}
          empty={t`The index has not read the registration yet`}
          columns={[
            { key: 'when', name: t`When`, cell: ({ timestamp }) => <Moment at={timestamp} short /> },
            { key: 'what', name: t`What`, cell: words },
            {
              key: 'transaction',
              name: t`Transaction`,
              figure: true,
              cell: ({ transaction }) => <TransactionLink hash={transaction} />,
            },
          ]}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </LiveList>
  )
}

/** @returns A writer of what the register wrote. */
function useChangeWords(): (change: RegistryChangeRow) => string {
  const { t } = useLingui()
  const district = useDistrictName()
  const reasons: Record<string, string> = {
    Moved: t`moved away`,
    Deceased: t`deceased`,
    Duplicate: t`registered twice`,
    Error: t`registered by mistake`,
    CourtOrder: t`order of a court`,
  }
  return (change) => {
    const place = district(change.district ?? 0)
    switch (change.kind) {
      case 'Registered':
        return t`Registered in ${place}`
      case 'WalletRebound': {
        const lost = shorten(change.lostWallet ?? '')
        const current = shorten(change.wallet)
        return t`Wallet ${lost} was lost and replaced by ${current}`
      }
      case 'Revoked': {
        const reason = reasons[change.reason ?? ''] ?? change.reason ?? ''
        return t`Revoked: ${reason}`
      }
      case 'Reinstated':
        return t`Reinstated`
      case 'DistrictChanged':
        return t`Moved to ${place}`
    }
  }
}
