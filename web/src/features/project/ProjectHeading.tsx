import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useCategoryName } from '../../components/useCategoryName.ts'
import type { RoundProject } from '../../lib/round/Round.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './ProjectPage.module.css'

/** A project's name, and the way back to its round. */
export function ProjectHeading({ project, title }: { project: RoundProject; title: string }) {
  const { round } = useRoundView()
  const categoryName = useCategoryName()
  const { summary } = project
  return (
    <header className={classes.heading}>
      <Link to="/rounds/$round" params={{ round: round.address }}>
        ← {round.name}
      </Link>
      <h1 lang={summary?.lang}>{title}</h1>
      <p className={classes.soft}>
        <Trans>No. {project.number + 1}</Trans>
        {summary && ` · ${categoryName(summary.category)}`}
        {summary?.address && ` · ${summary.address}`}
      </p>
    </header>
  )
}
