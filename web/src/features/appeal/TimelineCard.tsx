import { Trans } from '@lingui/react/macro'
import { useMemo } from 'react'
import { Card } from '../../components/Card.tsx'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import classes from './AppealPage.module.css'
import list from './TimelineCard.module.css'
import { TimelineStep } from './TimelineStep.tsx'
import { timelineRows } from './timelineRows.ts'

/** Every step of an appeal, the newest first. */
export function TimelineCard({ view }: { view: AppealView }) {
  const rows = useMemo(() => timelineRows(view.events), [view.events])
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>What happened</Trans>
      </h2>
      <ol className={list.list} reversed>
        {rows.map((row) => (
          <TimelineStep key={row.event.id} row={row} view={view} />
        ))}
      </ol>
    </Card>
  )
}
