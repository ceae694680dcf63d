import { useLingui } from '@lingui/react/macro'
import { useSummaries } from '../../lib/body/useSummaries.ts'
import type { Round } from '../../lib/round/Round.ts'

/** What the projects of a round are called. */
export interface ProjectTitles {
  /** @param number From 0. @returns The title, or the place in the list while it is not known. */
  readonly title: (number: number) => string
  /** @returns The language the title is written in; undefined for a place in the list. */
  readonly lang: (number: number) => string | undefined
}

/** @returns A namer of a round's projects; what the index lacks is read from the gateways and checked. */
export function useProjectTitles(round: Round): ProjectTitles {
  const { t } = useLingui()
  const projects = useSummaries(round.projects)
  return {
    title: (number) => projects[number]?.summary?.title ?? t`Project No. ${number + 1}`,
    lang: (number) => projects[number]?.summary?.lang,
  }
}
