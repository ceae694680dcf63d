import { TOMBSTONE_REASONS } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../../components/AppealLabel.tsx'
import { Card } from '../../../components/Card.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { LiveList } from '../../../components/LiveList.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { TransactionLink } from '../../../components/TransactionLink.tsx'
import { WalletLink } from '../../../components/WalletLink.tsx'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { useReasonWords } from '../../../lib/appeal/useReasonWords.ts'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../lib/live/useLiveQuery.ts'
import classes from '../desk.module.css'

const DeskTombstones = graphql(`
  query DeskTombstones {
    bodyTombstones(orderBy: timestamp, orderDirection: desc, first: 100) {
      id
      appeal {
        id
        label
      }
      state
      reason
      by
      timestamp
      transaction
    }
  }
`)

/** What moderators have hidden, erased and shown again lately. */
export function TombstonesCard() {
  const { t } = useLingui()
  const result = useLiveQuery(DeskTombstones, {})
  const words = useAppealWords()
  const reasons = useReasonWords()
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Hidden and erased texts</Trans>
      </h2>
      <LiveList result={result}>
        {({ bodyTombstones }) => (
          <DataTable
            caption={t`Hidden and erased texts`}
            rows={bodyTombstones}
            keyOf={({ id }) => id}
            empty={t`No text was ever hidden or erased.`}
            columns={[
              {
                key: 'appeal',
                name: t`Appeal`,
                cell: ({ appeal }) => (
                  <Link to="/desk/moderator" search={{ appeal: appeal.id }}>
                    <AppealLabel label={appeal.label} />
                  </Link>
                ),
              },
              {
                key: 'state',
                name: t`State`,
                cell: ({ state }) => (state === 'None' ? t`Shown again` : words.tombstone[state]),
              },
              {
                key: 'reason',
                name: t`Reason`,
                cell: ({ state, reason }) => {
                  const known = TOMBSTONE_REASONS.find((each) => each === reason)
                  return state !== 'None' && known ? reasons.tombstone[known] : ''
                },
              },
              { key: 'by', name: t`By`, cell: ({ by }) => <WalletLink address={by} /> },
              {
                key: 'when',
                name: t`When`,
                cell: ({ timestamp, transaction }) => (
                  <div className={classes.cell}>
                    <Moment at={Number(timestamp)} short /> <TransactionLink hash={transaction} />
                  </div>
                ),
              },
            ]}
          />
        )}
      </LiveList>
    </Card>
  )
}
