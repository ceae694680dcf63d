import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { Notice } from '../../components/Notice.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import type { Department } from '../../lib/appeal/Department.ts'
import { useDepartments } from '../../lib/appeal/useDepartments.ts'
import { CoverageCard } from './CoverageCard.tsx'
import { DepartmentAppeals } from './DepartmentAppeals.tsx'
import { DepartmentCards } from './DepartmentCards.tsx'
import classes from './DepartmentsPage.module.css'
import { OfficersCard } from './OfficersCard.tsx'
import { WeeksCard } from './WeeksCard.tsx'

/** A department: its figures, its officers, where it serves and what it has to answer. */
export function DepartmentPage({ number, after }: { number: number; after: string | undefined }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { departments, error, retry } = useDepartments()
  const department = departments?.find((each) => each.number === number)
  usePageTitle(department?.name)
  if (department) return <Found department={department} all={departments ?? []} after={after} />
  if (departments) {
    return (
      <Notice
        tone="empty"
        title={t`There is no such department`}
        action={{ label: t`To all departments`, run: () => void navigate({ to: '/departments' }) }}
      />
    )
  }
  if (!error) return <Placeholder height={480} />
  return (
    <Notice
      tone="failure"
      title={t`Departments can't be read now`}
      action={{ label: t`Try again`, run: retry }}
    >
      <Trans>Neither the index nor the chain answers. Check your connection.</Trans>
    </Notice>
  )
}

interface FoundProps {
  readonly department: Department
  readonly all: readonly Department[]
  readonly after: string | undefined
}

function Found({ department, all, after }: FoundProps) {
  const { number, name, letters, parent, closed, approvals } = department
  const above = all.find((each) => each.number === parent)
  return (
    <article className={classes.page}>
      <header className={classes.heading}>
        <Link to="/departments">
          ← <Trans>All departments</Trans>
        </Link>
        <h1>{name}</h1>
        <p className={classes.soft}>
          <Trans>Its appeals are numbered as 12-{letters}/2027.</Trans>{' '}
          {above && (
            <Trans>
              Part of{' '}
              <Link to="/departments/$department" params={{ department: above.number }}>
                {above.name}
              </Link>
              .
            </Trans>
          )}{' '}
          <Trans>Approvals that an answer needs besides its preparer's signature: {approvals}.</Trans>
        </p>
        {closed && (
          <p className={classes.soft}>
            <Trans>The department is closed: it takes no new appeals.</Trans>
          </p>
        )}
      </header>
      <DepartmentCards number={number} />
      <WeeksCard number={number} />
      <CoverageCard department={department} />
      <OfficersCard department={department} />
      <DepartmentAppeals number={number} after={after} />
    </article>
  )
}
