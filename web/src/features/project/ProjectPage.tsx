import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useBody } from '../../lib/body/useBody.ts'
import type { RoundProject } from '../../lib/round/Round.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { ContributorsCard } from './ContributorsCard.tsx'
import { MovementsCard } from './MovementsCard.tsx'
import { PiggyBankCard } from './PiggyBankCard.tsx'
import { ProjectHeading } from './ProjectHeading.tsx'
import classes from './ProjectPage.module.css'
import { ProjectText } from './ProjectText.tsx'

interface ProjectPageProps {
  /** From 0. */
  readonly number: number
  /** Places in the lists of movements and of people. */
  readonly places: { readonly after?: string; readonly people?: string }
  /** What a visitor can do with the project. */
  readonly action: ReactNode
}

/** A project: what is proposed, its piggy bank, and everyone and everything in it. */
export function ProjectPage({ number, places, action }: ProjectPageProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { round } = useRoundView()
  const project = round.projects[number]
  if (project) return <Found project={project} places={places} action={action} />
  return (
    <Notice
      tone="empty"
      title={t`This round has no such project`}
      action={{
        label: t`To the round`,
        run: () => void navigate({ to: '/rounds/$round', params: { round: round.address } }),
      }}
    >
      {t`Its projects are numbered from 1 to ${round.projects.length}.`}
    </Notice>
  )
}

function Found({ project, places, action }: Omit<ProjectPageProps, 'number'> & { project: RoundProject }) {
  const { t } = useLingui()
  const [state, retry] = useBody('project', project.digest)
  const body = state.status === 'verified' ? state.body : undefined
  const title = body?.title ?? project.summary?.title ?? t`Project No. ${project.number + 1}`
  usePageTitle(title)
  return (
    <article className={classes.page}>
      <ProjectHeading project={project} title={title} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <ProjectText state={state} retry={retry} project={project} />
        </div>
        <aside className={classes.aside}>
          <PiggyBankCard project={project} action={action} />
        </aside>
      </div>
      <ContributorsCard project={project.number} after={places.people} />
      <MovementsCard project={project.number} after={places.after} />
    </article>
  )
}
