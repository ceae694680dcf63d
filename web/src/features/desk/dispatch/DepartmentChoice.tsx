import { useLingui } from '@lingui/react/macro'
import { clsx } from 'clsx'
import { useId } from 'react'
import field from '../../../components/Field.module.css'
import { coversDistrict, type Department } from '../../../lib/appeal/Department.ts'
import classes from '../desk.module.css'
import type { RegistrationProblem } from './planRegistration.ts'

interface DepartmentChoiceProps {
  /** For those who don't see the row. */
  readonly label: string
  readonly departments: readonly Department[]
  readonly district: number
  readonly value: number | undefined
  readonly problem: RegistrationProblem | undefined
  readonly onChange: (department: number) => void
}

/** The department that an appeal is given to: those that serve its district first. */
export function DepartmentChoice(props: DepartmentChoiceProps) {
  const { label, departments, district, value, problem, onChange } = props
  const { t } = useLingui()
  const id = useId()
  const open = departments.filter(({ closed }) => !closed)
  const near = open.filter((each) => coversDistrict(each, district))
  const far = open.filter((each) => !coversDistrict(each, district))
  const problems: Record<RegistrationProblem, string> = {
    noDepartment: t`Nothing is suggested: choose one.`,
    closed: t`It is closed: choose another.`,
    notCovered: t`It does not serve this district: choose another.`,
  }
  return (
    <div className={classes.cell}>
      <select
        className={clsx(field.input, classes.choice)}
        aria-label={label}
        aria-describedby={problem ? id : undefined}
        aria-invalid={problem ? true : undefined}
        value={value ?? ''}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        <option value="">{t`Choose a department`}</option>
        <optgroup label={t`Serve the district`}>
          {near.map(({ number, name }) => (
            <option key={number} value={number}>
              {name}
            </option>
          ))}
        </optgroup>
        {far.length > 0 && (
          <optgroup label={t`Do not serve it`}>
            {far.map(({ number, name }) => (
              <option key={number} value={number}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      {problem && (
        <p id={id} className={field.error}>
          {problems[problem]}
        </p>
      )}
    </div>
  )
}
