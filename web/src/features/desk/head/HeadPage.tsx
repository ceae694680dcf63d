import { Trans, useLingui } from '@lingui/react/macro'
import { LiveList } from '../../../components/LiveList.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import { useInbox } from '../appeals/inbox/useInbox.ts'
import { useChosenDepartment } from '../departments/useChosenDepartment.ts'
import classes from '../desk.module.css'
import { ChoiceField } from '../form/FormField.tsx'
import { OfficerNotice } from '../officers/OfficerNotice.tsx'
import { AppealsCard } from './AppealsCard.tsx'
import { KeyCard } from './KeyCard.tsx'
import { LoadCard } from './LoadCard.tsx'

/** What the head of a department looks after: its officers' load, deadlines, disputes, and its key. */
export function HeadPage() {
  const { t } = useLingui()
  const { departments, department, choose } = useChosenDepartment()
  const inbox = useInbox(department?.number)
  if (departments?.length === 0)
    return (
      <Notice tone="empty" title={t`There are no departments yet`}>
        <Trans>The establishment's office opens them. Then appeals can be registered and answered.</Trans>
      </Notice>
    )
  if (!departments || !department) return <Placeholder height={320} />
  return (
    <div className={classes.page}>
      <OfficerNotice department={department.number} head />
      <ChoiceField
        label={t`Department`}
        value={String(department.number)}
        options={departments.map(({ number, name }) => ({ value: String(number), label: name }))}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      />
      <LiveList result={inbox}>
        {(rows) => (
          <>
            <LoadCard department={department} rows={rows} />
            <AppealsCard rows={rows} />
          </>
        )}
      </LiveList>
      <KeyCard key={department.number} department={department} />
    </div>
  )
}
