import { useLingui } from '@lingui/react/macro'

/** @returns A writer of project categories' names; an unknown category is named as it stands. */
export function useCategoryName(): (category: string) => string {
  const { t } = useLingui()
  const names: Record<string, string> = {
    accessibility: t`Accessibility`,
    culture: t`Culture`,
    ecology: t`Ecology`,
    education: t`Education`,
    health: t`Health`,
    lighting: t`Lighting`,
    other: t`Other`,
    parks: t`Parks and squares`,
    playgrounds: t`Playgrounds`,
    roads: t`Roads and pavements`,
    safety: t`Safety`,
    sport: t`Sport`,
    transport: t`Transport`,
    yards: t`Yards`,
  }
  return (category) => names[category] ?? category
}
