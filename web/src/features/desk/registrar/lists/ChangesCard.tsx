import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../../../components/Card.tsx'
import { DataTable } from '../../../../components/DataTable.tsx'
import { useDistrictName } from '../../../../components/DistrictName.tsx'
import { LiveList } from '../../../../components/LiveList.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import { WalletLink } from '../../../../components/WalletLink.tsx'
import classes from '../../desk.module.css'
import { REVOCATION_REASONS } from '../person/revocationReasons.ts'
import { useRevocationWords } from '../person/useRevocationWords.ts'
import { useRecentChanges } from './useRegister.ts'

const SHOWN = 15

/** What was done to the register lately. */
export function ChangesCard() {
  const { t } = useLingui()
  const result = useRecentChanges(SHOWN)
  const district = useDistrictName()
  const reasons = useRevocationWords()
  const kinds = {
    Registered: t`New resident`,
    WalletRebound: t`Wallet replaced`,
    Revoked: t`Registration revoked`,
    Reinstated: t`Registration reinstated`,
    DistrictChanged: t`Moved to another district`,
  }
  const detail = (row: { reason?: string | null; district?: { number: number } | null }) => {
    const reason = REVOCATION_REASONS.find((known) => known === row.reason)
    return reason ? reasons[reason] : row.district ? district(row.district.number) : ''
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Latest changes</Trans>
      </h2>
      <LiveList result={result}>
        {({ registryChanges }) => (
          <DataTable
            caption={t`Changes of the register, the newest first`}
            empty={t`Nothing has happened yet`}
            columns={[
              { key: 'when', name: t`When`, cell: (row) => <Moment at={Number(row.timestamp)} short /> },
              { key: 'what', name: t`What`, cell: (row) => kinds[row.kind] },
              { key: 'who', name: t`Resident`, cell: (row) => t`No. ${row.citizen.index}` },
              { key: 'wallet', name: t`Wallet`, cell: (row) => <WalletLink address={row.wallet.id} /> },
              { key: 'detail', name: t`District or reason`, cell: detail },
              {
                key: 'transaction',
                name: t`Transaction`,
                figure: true,
                cell: (row) => <TransactionLink hash={row.transaction} />,
              },
            ]}
            rows={registryChanges}
            keyOf={({ id }) => id}
          />
        )}
      </LiveList>
    </Card>
  )
}
