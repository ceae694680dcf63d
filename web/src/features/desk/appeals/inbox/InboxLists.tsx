import { Trans, useLingui } from '@lingui/react/macro'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import type { Department } from '../../../../lib/appeal/Department.ts'
import { useChainTime } from '../../../../lib/live/useChainTime.ts'
import classes from '../../desk.module.css'
import { usePen } from '../../pen/Pen.ts'
import { AssignMany } from './AssignMany.tsx'
import { groupByDeadline, URGENCIES, type Urgency } from './groupByDeadline.ts'
import { InboxFilters } from './InboxFilters.tsx'
import type { InboxRow } from './InboxRow.ts'
import { InboxTable } from './InboxTable.tsx'
import { countFilters, passes } from './inboxFilters.ts'
import { INBOX_LIMIT } from './useInbox.ts'

/** As many rows as are laid out before somebody asks for more: a thousand at once would be slow on a phone. */
const SHOWN = 50

interface InboxListsProps {
  readonly rows: readonly InboxRow[]
  readonly department: Department
}

/** What is in hand, by how pressing it is; some of it chosen, to be assigned together. */
export function InboxLists({ rows, department }: InboxListsProps) {
  const { t } = useLingui()
  const { filter = 'open' } = useSearch({ from: '/desk/appeals' })
  const { signer } = usePen()
  const time = useChainTime((now) => Math.floor(now / 60) * 60)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(SHOWN)
  const looking = { account: 'address' in signer ? signer.address : undefined, time }
  const passing = rows.filter((row) => passes(filter, row, looking))
  const groups = groupByDeadline(passing, time)
  const names: Record<Urgency, string> = { overdue: t`Overdue`, soon: t`Due soon`, later: t`Later` }
  const choose = (ids: readonly string[], on: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const id of ids) on ? after.add(id) : after.delete(id)
      return after
    })
  let room = shown
  return (
    <>
      <InboxFilters counts={countFilters(rows, looking)} />
      {rows.length === INBOX_LIMIT && (
        <Notice tone="calm" title={t`Only the ${INBOX_LIMIT} most pressing are counted and shown`} />
      )}
      <AssignMany
        rows={passing.filter(({ id }) => chosen.has(id))}
        department={department.number}
        onDone={() => setChosen(new Set())}
      />
      {passing.length === 0 && (
        <Notice tone="empty" title={t`Nothing here`}>
          <Trans>No appeal of this department belongs here now.</Trans>
        </Notice>
      )}
      {URGENCIES.map((urgency) => {
        const part = groups[urgency].slice(0, room)
        room -= part.length
        return (
          part.length > 0 && (
            <section key={urgency} className={classes.card} data-urgency={urgency}>
              <h2>
                {names[urgency]} <span className={classes.soft}>{groups[urgency].length}</span>
              </h2>
              <InboxTable
                caption={names[urgency]}
                rows={part}
                approvals={department.approvals}
                chosen={chosen}
                onChoose={choose}
              />
            </section>
          )
        )
      })}
      {passing.length > shown && (
        <div className={classes.actions}>
          <Button variant="light" onClick={() => setShown(shown + SHOWN)}>
            {t`Show more`}
          </Button>
        </div>
      )}
    </>
  )
}
