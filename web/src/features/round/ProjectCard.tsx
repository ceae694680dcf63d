import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import card from '../../components/Card.module.css'
import { PiggyBank } from '../../components/PiggyBank.tsx'
import { PiggyBankFigures } from '../../components/PiggyBankFigures.tsx'
import { useCategoryName } from '../../components/useCategoryName.ts'
import type { Round } from '../../lib/round/Round.ts'
import classes from './ProjectCard.module.css'
import type { ListedProject } from './selectProjects.ts'

interface ProjectCardProps {
  readonly project: ListedProject
  readonly round: Round
  /** What a visitor can do with it. */
  readonly children: ReactNode
}

/** A project of the list with its piggy bank. */
export function ProjectCard({ project, round, children }: ProjectCardProps) {
  const { t } = useLingui()
  const categoryName = useCategoryName()
  const { number, summary, cost, raised, funded } = project
  return (
    <article className={clsx(card.card, classes.card)} data-funded={funded}>
      <div className={classes.top}>
        <div className={classes.words}>
          <p className={classes.kind}>
            <Trans>No. {number + 1}</Trans>
            {summary && ` · ${categoryName(summary.category)}`}
          </p>
          <h3 className={classes.title} lang={summary?.lang}>
            <Link
              to="/rounds/$round/projects/$project"
              params={{ round: round.address, project: number }}
              className={classes.link}
            >
              {summary?.title ?? t`Project No. ${number + 1}`}
            </Link>
          </h3>
        </div>
        <div className={classes.pig}>
          <PiggyBank
            level={Number(raised) / Number(cost)}
            threshold={Number(round.threshold) / Number(cost)}
            funded={funded === true}
          />
        </div>
      </div>
      {summary ? (
        <p className={classes.summary} lang={summary.lang}>
          {summary.summary}
        </p>
      ) : (
        <p className={classes.summary}>
          <Trans>Its description has not arrived yet; its cost and coins are as the chain has them.</Trans>
        </p>
      )}
      {summary?.address && <p className={classes.place}>{summary.address}</p>}
      <div className={classes.bottom}>
        <PiggyBankFigures
          raised={raised}
          cost={cost}
          threshold={round.threshold}
          contributors={project.contributors}
          funded={funded}
        />
        {children}
      </div>
    </article>
  )
}
