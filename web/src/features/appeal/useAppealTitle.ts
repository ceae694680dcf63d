import { useLingui } from '@lingui/react/macro'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import { tombstoneOf } from '../../lib/appeal/tombstoneOf.ts'
import { useAppealCategoryName } from '../../lib/appeal/useCategories.ts'
import type { BodyState } from '../../lib/body/useBody.ts'

/** @returns What an appeal is called: its own title once it is verified, or what may stand in its place. */
export function useAppealTitle(
  { appeal, tombstones }: AppealView,
  state: BodyState<'appeal'>,
): { readonly text: string; readonly lang: string | undefined } {
  const { t } = useLingui()
  const categoryName = useAppealCategoryName()
  const tombstone = tombstoneOf({ tombstones }, appeal.digest)
  const own = state.status === 'verified' ? state.body : undefined
  if (appeal.visibility === 'Confidential') return { text: t`Confidential appeal`, lang: undefined }
  if (!tombstone && own?.title) return { text: own.title, lang: own.lang }
  if (!tombstone && appeal.title && state.status === 'reading') return appeal.title
  return { text: appeal.category ? categoryName(appeal.category) : t`Appeal`, lang: undefined }
}
