import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../../../components/Card.tsx'
import { DataTable } from '../../../../components/DataTable.tsx'
import { DistrictName } from '../../../../components/DistrictName.tsx'
import { Figure, Figures } from '../../../../components/Figures.tsx'
import { LiveList } from '../../../../components/LiveList.tsx'
import classes from '../../desk.module.css'
import { useRegisterTotals } from './useRegister.ts'

/** How many residents are registered, by district: what anyone can compare with the population. */
export function TotalsCard() {
  const { t } = useLingui()
  const result = useRegisterTotals()
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The register in figures</Trans>
      </h2>
      <LiveList result={result}>
        {({ city, districts }) => (
          <>
            <Figures>
              <Figure name={t`Ever registered`}>{city?.registered ?? 0}</Figure>
              <Figure name={t`In force now`}>{city?.activeCitizens ?? 0}</Figure>
            </Figures>
            <DataTable
              caption={t`Residents by district`}
              empty={t`Nobody is registered yet`}
              columns={[
                { key: 'name', name: t`District`, cell: ({ number }) => <DistrictName number={number} /> },
                { key: 'active', name: t`Residents`, figure: true, cell: (row) => row.activeCitizens },
              ]}
              rows={districts}
              keyOf={({ number }) => String(number)}
            />
          </>
        )}
      </LiveList>
    </Card>
  )
}
