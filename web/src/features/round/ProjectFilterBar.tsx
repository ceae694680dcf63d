import { useLingui } from '@lingui/react/macro'
import { SelectField, TextField } from '../../components/Field.tsx'
import { useCategoryName } from '../../components/useCategoryName.ts'
import classes from './ProjectFilterBar.module.css'
import { type ProjectFilters, type ProjectSort, parseProjectFilters, SORTS } from './projectFilters.ts'
import type { ListedProject } from './selectProjects.ts'

interface ProjectFilterBarProps {
  readonly projects: readonly ListedProject[]
  readonly filters: ProjectFilters
  readonly onFilters: (filters: ProjectFilters) => void
  readonly hasCart: boolean
}

/** Search, order and choice of a round's projects. */
export function ProjectFilterBar({ projects, filters, onFilters, hasCart }: ProjectFilterBarProps) {
  const { t } = useLingui()
  const categoryName = useCategoryName()
  const categories = [...new Set(projects.flatMap(({ summary }) => summary?.category ?? []))]
    .map((value) => ({ value, label: categoryName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  const sortNames: Record<ProjectSort, string> = {
    number: t`By number in the list`,
    raised: t`Most coins first`,
    level: t`Fullest piggy banks first`,
    people: t`Most people first`,
    cheap: t`Least costly first`,
    title: t`By title`,
  }
  const settled = projects.some(({ funded }) => funded !== undefined)
  const counted = projects.some(({ contributors }) => contributors !== undefined)
  const sorts = SORTS.filter((sort) => sort !== 'people' || counted)
  const change = (part: Partial<Record<keyof ProjectFilters, string>>) =>
    onFilters(parseProjectFilters({ ...filters, ...part }))
  return (
    <search className={classes.bar}>
      <TextField
        type="search"
        label={t`Search`}
        placeholder={t`Title, place or number`}
        value={filters.q ?? ''}
        onChange={(q) => change({ q })}
      />
      <SelectField
        label={t`Order`}
        value={filters.sort ?? 'number'}
        options={sorts.map((value) => ({ value, label: sortNames[value] }))}
        onChange={(sort) => change({ sort })}
      />
      {categories.length > 1 && (
        <SelectField
          label={t`Category`}
          value={filters.category ?? ''}
          options={[{ value: '', label: t`All` }, ...categories]}
          onChange={(category) => change({ category })}
        />
      )}
      {(settled || hasCart) && (
        <SelectField
          label={t`Show`}
          value={filters.show ?? ''}
          options={[
            { value: '', label: t`All` },
            ...(settled ? [{ value: 'funded', label: t`Funded projects` }] : []),
            ...(hasCart ? [{ value: 'cart', label: t`In my cart` }] : []),
          ]}
          onChange={(show) => change({ show })}
        />
      )}
    </search>
  )
}
