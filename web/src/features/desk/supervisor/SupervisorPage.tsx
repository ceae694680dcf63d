import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../../components/Card.tsx'
import { DataTable } from '../../../components/DataTable.tsx'
import { DeadlineBadge } from '../../../components/DeadlineBadge.tsx'
import { LiveList } from '../../../components/LiveList.tsx'
import { useDepartmentName } from '../../../lib/appeal/useDepartments.ts'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../lib/live/useLiveQuery.ts'
import { AppealTitle } from '../appeals/inbox/AppealTitle.tsx'
import classes from '../desk.module.css'
import { OfficeNotice } from '../offices/OfficeNotice.tsx'

const DeskDisputes = graphql(`
  query DeskDisputes {
    appeals(where: { state: Disputed }, orderBy: dueBy, first: 1000) {
      id
      label
      visibility
      dueBy
      round
      department {
        number
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

/** Appeals whose answer was disputed again: the supervisor reopens them or lets the answer stand. */
export function SupervisorPage() {
  const { t } = useLingui()
  const department = useDepartmentName()
  const result = useLiveQuery(DeskDisputes, {})
  return (
    <div className={classes.page}>
      <OfficeNotice office="supervisor" />
      <Card className={classes.card}>
        <h2>
          <Trans>Disputed appeals</Trans>
        </h2>
        <p className={classes.soft}>
          <Trans>
            The first dispute reopens an appeal by itself; every later one is decided here. Open an appeal to
            read all of it, then decide with grounds. Once the deadline has passed, anyone may have it
            reopened.
          </Trans>
        </p>
        <LiveList result={result}>
          {({ appeals }) => (
            <DataTable
              caption={t`Disputed appeals`}
              rows={appeals}
              keyOf={({ id }) => id}
              empty={t`Nothing is disputed now.`}
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
                        title:
                          ((!bodyTombstone || bodyTombstone.state === 'None') && body?.title) || undefined,
                      }}
                    />
                  ),
                },
                {
                  key: 'department',
                  name: t`Department`,
                  cell: (row) => row.department && department(row.department.number),
                },
                { key: 'round', name: t`Reopenings`, figure: true, cell: ({ round }) => round },
                {
                  key: 'due',
                  name: t`Deadline`,
                  cell: ({ dueBy }) => (
                    <DeadlineBadge state="Disputed" dueBy={dueBy ? Number(dueBy) : undefined} />
                  ),
                },
              ]}
            />
          )}
        </LiveList>
      </Card>
    </div>
  )
}
