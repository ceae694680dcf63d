import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { DataTable } from '../../components/DataTable.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { Coins } from '../../components/Money.tsx'
import { ShareBar } from '../../components/ShareBar.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './StatisticsView.module.css'
import { useParticipation } from './useParticipation.ts'

/** How each district takes part. */
export function DistrictsCard() {
  const { t } = useLingui()
  const { round } = useRoundView()
  const result = useParticipation(round.address)
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>By district</Trans>
      </h2>
      <LiveList result={result}>
        {(parts) => (
          <DataTable
            caption={t`Participation by district`}
            empty={t`Nobody has enrolled yet`}
            columns={[
              { key: 'name', name: t`District`, cell: ({ number }) => <DistrictName number={number} /> },
              { key: 'residents', name: t`Registered`, figure: true, cell: ({ residents }) => residents },
              { key: 'enrolled', name: t`Enrolled`, figure: true, cell: ({ enrolled }) => enrolled },
              { key: 'voters', name: t`Voted`, figure: true, cell: ({ voters }) => voters },
              {
                key: 'turnout',
                name: t`Turnout`,
                figure: true,
                cell: ({ voters, enrolled }) => <ShareBar part={BigInt(voters)} whole={BigInt(enrolled)} />,
              },
              {
                key: 'coins',
                name: t`Coins put in`,
                figure: true,
                cell: ({ coinsPut }) => <Coins amount={coinsPut} />,
              },
            ]}
            rows={parts}
            keyOf={({ number }) => String(number)}
          />
        )}
      </LiveList>
      <p className={classes.soft}>
        <Trans>
          “Registered” is as of now. Whoever enrolled and has moved or lost the registration since still
          counts in the round.
        </Trans>
      </p>
    </Card>
  )
}
