import { APPEAL_STATES, type AppealState } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useDistrictName } from '../../components/DistrictName.tsx'
import { SelectField, TextField } from '../../components/Field.tsx'
import type { CategoryTree } from '../../lib/appeal/categoryTree.ts'
import { useAppealWords } from '../../lib/appeal/useAppealWords.ts'
import { useCategories } from '../../lib/appeal/useCategories.ts'
import { useDepartments } from '../../lib/appeal/useDepartments.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useLocalised } from '../../lib/i18n/useLocale.ts'
import classes from './AppealFilterBar.module.css'
import { type AppealFilters, type AppealSort, parseAppealFilters, SORTS } from './appealFilters.ts'

interface AppealFilterBarProps {
  readonly filters: AppealFilters
  readonly onFilters: (filters: AppealFilters) => void
}

/** Search, choice and order of appeals. All of it stands in the address. */
export function AppealFilterBar({ filters, onFilters }: AppealFilterBarProps) {
  const { t } = useLingui()
  const words = useAppealWords()
  const localised = useLocalised()
  const districtName = useDistrictName()
  const { city } = useConfig()
  const { tree } = useCategories()
  const { departments } = useDepartments()
  const sortNames: Record<AppealSort, string> = {
    new: t`Newest first`,
    changed: t`Changed last first`,
    due: t`Nearest deadline first`,
    joined: t`Most residents first`,
  }
  const all = { value: '', label: t`All` }
  const states = APPEAL_STATES.filter((state): state is AppealState => state !== 'None')
  // Another choice begins its list from the beginning.
  const change = (part: Partial<Record<keyof AppealFilters, string>>) => {
    const { after: _, ...rest } = filters
    onFilters(parseAppealFilters({ ...rest, ...part }))
  }
  const detailed = [filters.department, filters.from, filters.to, filters.sort].some(
    (each) => each !== undefined,
  )
  return (
    <search className={classes.bar}>
      <div className={classes.wide}>
        <TextField
          type="search"
          label={t`Search`}
          placeholder={t`Words of the text or address, or a number`}
          value={filters.q ?? ''}
          onChange={(q) => change({ q })}
        />
      </div>
      <SelectField
        label={t`State`}
        value={filters.state ?? ''}
        options={[all, ...states.map((value) => ({ value, label: words.state[value] }))]}
        onChange={(state) => change({ state })}
      />
      <SelectField
        label={t`Category`}
        value={String(filters.category ?? '')}
        options={[all, ...(tree ? indent(tree, localised) : [])]}
        onChange={(category) => change({ category })}
      />
      <SelectField
        label={t`District`}
        value={String(filters.district ?? '')}
        options={[
          all,
          ...[0, ...city.districts.map(({ number }) => number)].map((number) => ({
            value: String(number),
            label: districtName(number),
          })),
        ]}
        onChange={(district) => change({ district })}
      />
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={filters.overdue === true}
          onChange={(event) => change({ overdue: String(event.currentTarget.checked) })}
        />
        <Trans>Only overdue</Trans>
      </label>
      <details className={classes.more} open={detailed || undefined}>
        <summary>
          <Trans>Department, days and order</Trans>
        </summary>
        <div className={classes.inner}>
          <SelectField
            label={t`Department`}
            value={String(filters.department ?? '')}
            options={[
              all,
              ...(departments ?? []).map(({ number, name }) => ({ value: String(number), label: name })),
            ]}
            onChange={(department) => change({ department })}
          />
          <DayField label={t`Filed from`} value={filters.from} onChange={(from) => change({ from })} />
          <DayField label={t`Filed up to`} value={filters.to} onChange={(to) => change({ to })} />
          <SelectField
            label={t`Order`}
            value={filters.sort ?? 'new'}
            options={SORTS.map((value) => ({ value, label: sortNames[value] }))}
            onChange={(sort) => change({ sort })}
          />
        </div>
      </details>
    </search>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (day: string) => void
}

function DayField({ label, value = '', onChange }: DayFieldProps) {
  return <TextField type="date" label={label} value={value} onChange={onChange} />
}

/** The tree as a flat list: what is below another stands behind a dash for each level. */
function indent(tree: CategoryTree, localised: (text: { ru: string; en: string }) => string) {
  const walk = (parent: number | undefined, depth: number): { value: string; label: string }[] =>
    tree
      .children(parent)
      .flatMap(({ id, name }) => [
        { value: String(id), label: `${'– '.repeat(depth)}${localised(name)}` },
        ...walk(id, depth + 1),
      ])
  return walk(undefined, 0)
}
