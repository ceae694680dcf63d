import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useLocalised } from '../i18n/useLocale.ts'
import { type CategoryTree, toCategoryTree } from './categoryTree.ts'
import { type Publication, usePublication } from './usePublication.ts'

export interface Categories {
  /** Undefined while it is read, and when it can't be. */
  readonly tree: CategoryTree | undefined
  readonly state: Publication<'categories'>
  readonly retry: () => void
}

/** The published tree of what appeals are about. */
export function useCategories(): Categories {
  const [state, retry] = usePublication('categories')
  const body = state.status === 'ready' ? state.body : undefined
  const tree = useMemo(() => body && toCategoryTree(body), [body])
  return { tree, state, retry }
}

/** @returns A writer of appeal categories' names; a category that is not published is named by its number. */
export function useAppealCategoryName(): (category: number) => string {
  const { t } = useLingui()
  const { tree } = useCategories()
  const localised = useLocalised()
  return (category) => {
    const found = tree?.of(category)
    return found ? localised(found.name) : t`Category ${category}`
  }
}
