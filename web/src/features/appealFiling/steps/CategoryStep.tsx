import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useState } from 'react'
import { BodyFailure } from '../../../components/BodyFailure.tsx'
import { TextField } from '../../../components/Field.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import type { CategoryTree } from '../../../lib/appeal/categoryTree.ts'
import { useCategories } from '../../../lib/appeal/useCategories.ts'
import { useLocalised } from '../../../lib/i18n/useLocale.ts'
import type { CategorySearch } from '../category/categorySearch.ts'
import classes from '../FilingPage.module.css'
import type { StepProps } from './StepProps.ts'

/** More are no help. */
const SHOWN = 8

/** Finds the matter's category: by words, or by looking through the tree. */
export function CategoryStep({ draft, change, tried, onChosen }: StepProps & { onChosen: () => void }) {
  const { t } = useLingui()
  const { tree, state, retry } = useCategories()
  if (state.status === 'failed') return <BodyFailure reason={state.reason} retry={retry} />
  if (state.status === 'none') {
    return (
      <Notice tone="warning" title={t`The city has not published its categories yet`}>
        <Trans>Until it does, appeals cannot be filed. Your draft is kept.</Trans>
      </Notice>
    )
  }
  if (!tree) return <Placeholder height={320} />
  const choose = (category: number) => {
    change({ category })
    onChosen()
  }
  return (
    <>
      {tried && draft.category === undefined && (
        <p role="alert" className={classes.error}>
          <Trans>Choose what the appeal is about: it decides which department gets it.</Trans>
        </p>
      )}
      <Chooser tree={tree} chosen={draft.category} onChoose={choose} />
    </>
  )
}

interface ChooserProps {
  readonly tree: CategoryTree
  readonly chosen: number | undefined
  readonly onChoose: (category: number) => void
}

function Chooser({ tree, chosen, onChoose }: ChooserProps) {
  const { t } = useLingui()
  const localised = useLocalised()
  const [words, setWords] = useState('')
  const search = useSearch(tree)
  const found = useMemo(() => search?.(words).slice(0, SHOWN) ?? [], [search, words])
  const above = (id: number) =>
    tree
      .path(id)
      .slice(0, -1)
      .map(({ name }) => localised(name))
      .join(' · ')
  const option = (id: number) => {
    const category = tree.of(id)
    if (!category) return null
    const where = above(id)
    return (
      <li key={id}>
        <button
          type="button"
          className={classes.choice}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          <span>{localised(category.name)}</span>
          {where && <span className={classes.soft}>{where}</span>}
        </button>
      </li>
    )
  }
  return (
    <>
      <TextField
        type="search"
        label={t`Say it in a few words`}
        placeholder={t`For instance: pothole, street light, rubbish`}
        value={words}
        onChange={setWords}
      />
      <div aria-live="polite">
        {search && words.trim() !== '' && found.length === 0 && (
          <p>
            <Trans>Nothing fits these words. Try others, or look through the list.</Trans>
          </p>
        )}
        {found.length > 0 && (
          <ul className={classes.results} aria-label={t`What fits your words`}>
            {found.map(option)}
          </ul>
        )}
      </div>
      {chosen !== undefined && !found.includes(chosen) && (
        <ul className={classes.results} aria-label={t`Chosen`}>
          {option(chosen)}
        </ul>
      )}
      <h3>
        <Trans>Or look through all of them</Trans>
      </h3>
      <Branches tree={tree} parent={undefined} option={option} />
    </>
  )
}

/** The stemmers weigh more than the page: they come while the visitor looks at the list. */
function useSearch(tree: CategoryTree): CategorySearch | undefined {
  const [search, setSearch] = useState<CategorySearch>()
  useEffect(() => {
    let current = true
    import('../category/categorySearch.ts').then(
      ({ categorySearch }) => current && setSearch(() => categorySearch(tree)),
      () => {},
    )
    return () => {
      current = false
    }
  }, [tree])
  return search
}

interface BranchesProps {
  readonly tree: CategoryTree
  readonly parent: number | undefined
  readonly option: (id: number) => React.ReactNode
}

function Branches({ tree, parent, option }: BranchesProps) {
  const localised = useLocalised()
  return (
    <ul className={classes.branches}>
      {tree.children(parent).map(({ id, name }) =>
        tree.children(id).length === 0 ? (
          option(id)
        ) : (
          <li key={id}>
            <details className={classes.branch}>
              <summary>{localised(name)}</summary>
              <Branches tree={tree} parent={id} option={option} />
            </details>
          </li>
        ),
      )}
    </ul>
  )
}
