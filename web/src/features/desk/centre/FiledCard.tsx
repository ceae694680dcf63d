import { Trans, useLingui } from '@lingui/react/macro'
import { AppealStateBadge } from '../../../components/AppealStateBadge.tsx'
import { Card } from '../../../components/Card.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { LiveList } from '../../../components/LiveList.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../lib/live/useLiveQuery.ts'
import { AppealTitle } from '../appeals/inbox/AppealTitle.tsx'
import classes from '../desk.module.css'
import { usePen } from '../pen/Pen.ts'

const DeskFiled = graphql(`
  query DeskFiled($operator: Bytes!) {
    appeals(where: { operator: $operator }, orderBy: filedAt, orderDirection: desc, first: 100) {
      id
      label
      visibility
      state
      channel
      filedAt
      author {
        id
      }
      body {
        title
      }
      bodyTombstone {
        state
      }
    }
  }
`)

/** What the connected operator filed for citizens, and whether they have claimed it. */
export function FiledCard() {
  const { t } = useLingui()
  const { signer } = usePen()
  const words = useAppealWords()
  const operator = 'address' in signer ? (signer.address.toLowerCase() as `0x${string}`) : undefined
  const result = useLiveQuery(DeskFiled, { operator: operator ?? '0x' }, { pause: !operator })
  if (!operator) return null
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Filed by you</Trans>
      </h2>
      <LiveList result={result}>
        {({ appeals }) => (
          <DataTable
            caption={t`Filed by you`}
            rows={appeals}
            keyOf={({ id }) => id}
            empty={t`You have filed nothing for a citizen yet.`}
            columns={[
              {
                key: 'appeal',
                name: t`Appeal`,
                cell: ({ id, label, visibility, body, bodyTombstone }) => (
                  <AppealTitle
                    appeal={{
                      id,
                      label: label ?? undefined,
                      visibility,
                      title: ((!bodyTombstone || bodyTombstone.state === 'None') && body?.title) || undefined,
                    }}
                  />
                ),
              },
              { key: 'channel', name: t`How it came`, cell: ({ channel }) => words.channel[channel] },
              {
                key: 'filed',
                name: t`Filed`,
                cell: ({ filedAt }) => <Moment at={Number(filedAt)} short />,
              },
              { key: 'state', name: t`State`, cell: ({ state }) => <AppealStateBadge state={state} /> },
              {
                key: 'claimed',
                name: t`Claimed`,
                cell: ({ author }) => (author ? t`by the citizen` : t`not yet`),
              },
            ]}
          />
        )}
      </LiveList>
    </Card>
  )
}
