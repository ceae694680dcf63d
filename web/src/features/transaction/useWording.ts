import { useLingui } from '@lingui/react/macro'
import { useDistrictName } from '../../components/DistrictName.tsx'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import type { Wording } from './errors/sentence.ts'

/** @returns How errors name things. @param project Names projects; by their place in the list if absent. */
export function useWording(project?: (number: number) => string): Wording {
  const { t } = useLingui()
  const place = (number: number) => t`project No. ${number + 1}`
  return { locale: useLocale(), district: useDistrictName(), project: project ?? place }
}
