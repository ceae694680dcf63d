import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { useSummaries } from '../../lib/body/useSummaries.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { ProjectCard } from './ProjectCard.tsx'
import { ProjectFilterBar } from './ProjectFilterBar.tsx'
import classes from './ProjectsView.module.css'
import type { ProjectFilters } from './projectFilters.ts'
import { listProjects, selectProjects } from './selectProjects.ts'

interface ProjectsViewProps {
  readonly filters: ProjectFilters
  readonly onFilters: (filters: ProjectFilters) => void
  /** Numbers of the projects in the visitor's cart; undefined while there can be no cart. */
  readonly chosen?: ReadonlySet<number> | undefined
  /** What a visitor can do with a project, beside its figures. */
  readonly action: (project: number) => ReactNode
}

const NONE: ReadonlySet<number> = new Set()

/** A round's projects with their piggy banks; searched, filtered and sorted by what the address says. */
export function ProjectsView({ filters, onFilters, chosen, action }: ProjectsViewProps) {
  const { t } = useLingui()
  const { round, standing } = useRoundView()
  const projects = useSummaries(round.projects)
  const listed = useMemo(() => listProjects({ ...round, projects }, standing), [round, projects, standing])
  const wanted = useDeferredValue(filters)
  const found = useMemo(() => selectProjects(listed, wanted, chosen ?? NONE), [listed, wanted, chosen])
  return (
    <section className={classes.section} aria-label={t`Projects`}>
      <ProjectFilterBar
        projects={listed}
        filters={filters}
        onFilters={onFilters}
        hasCart={chosen !== undefined}
      />
      <p className={classes.count} role="status">
        <Plural value={found.length} one="# project" other="# projects" />
      </p>
      {found.length === 0 && (
        <Notice
          tone="empty"
          title={t`Nothing fits`}
          action={{ label: t`Show all projects`, run: () => onFilters({}) }}
        >
          <Trans>No project of this round matches what you are looking for.</Trans>
        </Notice>
      )}
      <ul className={classes.grid}>
        {found.map((project) => (
          <li key={project.number} className={classes.item}>
            <ProjectCard project={project} round={round}>
              {action(project.number)}
            </ProjectCard>
          </li>
        ))}
      </ul>
    </section>
  )
}
