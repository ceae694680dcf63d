import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { Card } from '../../../components/Card.tsx'
import { LiveList } from '../../../components/LiveList.tsx'
import { Notice } from '../../../components/Notice.tsx'
import classes from '../desk.module.css'
import { FindAppeal } from '../find/FindAppeal.tsx'
import { OfficeNotice } from '../offices/OfficeNotice.tsx'
import { QueueCard } from './QueueCard.tsx'
import { useQueue } from './useQueue.ts'

/** What waits for its registration; and a way to any appeal that is to be forwarded. */
export function DispatchPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const result = useQueue()
  return (
    <div className={classes.page}>
      <OfficeNotice office="dispatcher" />
      <LiveList result={result}>
        {(rows) =>
          rows.length === 0 ? (
            <Notice tone="empty" title={t`The queue is empty`}>
              <Trans>Every appeal that was filed is registered with a department.</Trans>
            </Notice>
          ) : (
            <QueueCard rows={rows} />
          )
        }
      </LiveList>
      <Card className={classes.card}>
        <h2>
          <Trans>Forward an appeal</Trans>
        </h2>
        <FindAppeal
          label={t`Number of the appeal`}
          hint={t`As in 12-К/2027. On its page it can be forwarded, with a reason.`}
          onPick={(appeal) => appeal && void navigate({ to: '/desk/appeals/$appeal', params: { appeal } })}
        />
      </Card>
    </div>
  )
}
