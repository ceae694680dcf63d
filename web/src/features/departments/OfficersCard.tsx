import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { WalletLink } from '../../components/WalletLink.tsx'
import type { Department } from '../../lib/appeal/Department.ts'
import { shorten } from '../../lib/format/shorten.ts'
import classes from './DepartmentsPage.module.css'
import { useOfficers } from './useOfficers.ts'

/** Who can sign for a department, and the key to which citizens seal what only it may read. */
export function OfficersCard({ department }: { department: Department }) {
  const { t } = useLingui()
  const result = useOfficers(department.number)
  const { head, key, keyVersion } = department
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Officers</Trans>
      </h2>
      <LiveList result={result}>
        {(officers) => (
          <DataTable
            caption={t`Officers who serve now`}
            empty={t`Nobody serves here now`}
            rows={officers}
            keyOf={({ number }) => String(number)}
            columns={[
              {
                key: 'officer',
                name: t`Officer`,
                cell: ({ number }) => (number === head ? t`No. ${number}, head` : t`No. ${number}`),
              },
              { key: 'wallet', name: t`Wallet`, cell: ({ account }) => <WalletLink address={account} /> },
              { key: 'assigned', name: t`In work`, figure: true, cell: ({ assigned }) => assigned },
              { key: 'prepared', name: t`Prepared`, figure: true, cell: ({ prepared }) => prepared },
              { key: 'approved', name: t`Approved`, figure: true, cell: ({ approved }) => approved },
            ]}
          />
        )}
      </LiveList>
      <p className={classes.soft}>
        {key ? (
          <>
            <Trans>Key for sealed parts, version {keyVersion}:</Trans>{' '}
            <Copyable value={key} shown={shorten(key)} />
          </>
        ) : (
          <Trans>It has published no key yet: nothing can be sealed to it.</Trans>
        )}
      </p>
    </Card>
  )
}
