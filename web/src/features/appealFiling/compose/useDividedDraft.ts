import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { useLocale } from '../../../lib/i18n/useLocale.ts'
import { type DividedDraft, divideDraft } from './divideDraft.ts'

/** @returns A draft divided into what everyone sees and what only the department sees, worded in the page's language. */
export function useDividedDraft(draft: AppealDraft): DividedDraft {
  const { t } = useLingui()
  const lang = useLocale()
  return useMemo(
    () =>
      divideDraft(draft, {
        lang,
        photoName: (number) => t`Photograph ${number}`,
        place: (place) => t`Place: ${place}`,
      }),
    [draft, lang, t],
  )
}
