import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCategories } from '../../../lib/appeal/useCategories.ts'
import { useDepartmentName } from '../../../lib/appeal/useDepartments.ts'
import { useLocalised } from '../../../lib/i18n/useLocale.ts'
import classes from '../desk.module.css'
import { ChoiceField, InputField } from '../form/FormField.tsx'
import { matchingLeaves } from './matchingLeaves.ts'

interface CategoryFieldProps {
  /** A leaf's number; empty while none is chosen. */
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (category: string) => void
}

/** What an appeal is about: narrowed by a word, chosen from the tree's leaves. */
export function CategoryField({ value, error, onChange }: CategoryFieldProps) {
  const { t } = useLingui()
  const localised = useLocalised()
  const department = useDepartmentName()
  const { tree, state } = useCategories()
  const [typed, setTyped] = useState('')
  if (state.status === 'none' || state.status === 'failed')
    return (
      <p role="status">
        <Trans>The city's categories can't be read now: without them nothing can be filed.</Trans>
      </p>
    )
  const leaves = tree ? matchingLeaves(tree, typed) : []
  const usual = tree?.of(Number(value))?.department
  return (
    <div className={classes.group}>
      <InputField
        type="search"
        label={t`Look for a category`}
        hint={t`A word that the citizen used, as in “pothole”.`}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ChoiceField
        label={t`Category`}
        hint={usual !== undefined ? t`Usually goes to: ${department(usual)}` : undefined}
        error={error}
        value={leaves.some(({ id }) => String(id) === value) ? value : ''}
        options={[
          { value: '', label: t`Choose a category (${leaves.length})` },
          ...leaves.map(({ id }) => ({
            value: String(id),
            label: (tree?.path(id) ?? []).map(({ name }) => localised(name)).join(' › '),
          })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
