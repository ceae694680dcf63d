import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../components/Card.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import { useDepartments } from '../../../lib/appeal/useDepartments.ts'
import classes from '../desk.module.css'
import { OfficeNotice } from '../offices/OfficeNotice.tsx'
import { DepartmentForms } from './DepartmentForms.tsx'
import { departmentTree } from './departmentTree.ts'
import { OpenDepartment } from './OpenDepartment.tsx'
import { PublishCard } from './PublishCard.tsx'
import { TermsCard } from './TermsCard.tsx'
import { useChosenDepartment } from './useChosenDepartment.ts'

/** The establishment's office: the tree of departments, each one's affairs, deadlines, and what the city publishes. */
export function DepartmentsPage() {
  const { t } = useLingui()
  const { departments, error, retry } = useDepartments()
  const { department } = useChosenDepartment()
  return (
    <div className={classes.page}>
      <OfficeNotice office="establishment" />
      {error && (
        <Notice
          tone="failure"
          title={t`Neither index nor chain answers`}
          action={{ label: t`Try again`, run: retry }}
        >
          <Trans>Check your connection and try again.</Trans>
        </Notice>
      )}
      {!departments && !error && <Placeholder height={240} />}
      {departments && (
        <Card className={classes.card}>
          <h2>
            <Trans>Departments</Trans>
          </h2>
          {departments.length === 0 && (
            <p className={classes.soft}>
              <Trans>None is open yet. Open the first below.</Trans>
            </p>
          )}
          <ul className={classes.steps}>
            {departmentTree(departments).map(({ department: each, depth }) => (
              <li key={each.number} style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
                <Link
                  to="/desk/departments"
                  search={{ department: each.number }}
                  aria-current={each.number === department?.number ? 'true' : undefined}
                  resetScroll={false}
                >
                  {each.name}
                </Link>{' '}
                <span className={classes.soft}>
                  {each.letters}
                  {each.closed && (
                    <>
                      {' '}
                      · <Trans>closed</Trans>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {department && <DepartmentForms key={department.number} department={department} />}
      {departments && <OpenDepartment departments={departments} />}
      <TermsCard />
      <PublishCard />
    </div>
  )
}
