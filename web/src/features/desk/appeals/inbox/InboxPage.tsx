import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { LiveList } from '../../../../components/LiveList.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { useDepartments } from '../../../../lib/appeal/useDepartments.ts'
import classes from '../../desk.module.css'
import { ChoiceField } from '../../form/FormField.tsx'
import { OfficerNotice } from '../../officers/OfficerNotice.tsx'
import { useOfficer } from '../../officers/useOfficer.ts'
import { InboxLists } from './InboxLists.tsx'
import { useInbox } from './useInbox.ts'

/** A department's appeals by deadline: the officer's own department, or the one that the address names. */
export function InboxPage() {
  const { t } = useLingui()
  const search = useSearch({ from: '/desk/appeals' })
  const navigate = useNavigate({ from: '/desk/appeals' })
  const officer = useOfficer()
  const { departments } = useDepartments()
  const own = officer?.department
  const number = search.department ?? own ?? departments?.[0]?.number
  const department = departments?.find((each) => each.number === number)
  const result = useInbox(number)
  const choose = (value: string) =>
    void navigate({
      search: ({ department: _, ...rest }) =>
        Number(value) === own ? rest : { ...rest, department: Number(value) },
    })
  if (departments?.length === 0)
    return (
      <Notice tone="empty" title={t`There are no departments yet`}>
        <Trans>The establishment's office opens them. Then appeals can be registered and answered.</Trans>
      </Notice>
    )
  return (
    <div className={classes.page}>
      <OfficerNotice department={number} />
      <ChoiceField
        label={t`Department`}
        value={String(number ?? '')}
        options={(departments ?? []).map((each) => ({ value: String(each.number), label: each.name }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <LiveList result={result}>
        {(rows) => department && <InboxLists key={department.number} rows={rows} department={department} />}
      </LiveList>
    </div>
  )
}
