import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Coins, Roubles } from '../../components/Money.tsx'
import type { OutcomeStep } from '../../lib/round/outcome.ts'
import type { RoundProject } from '../../lib/round/Round.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { DecisionWords } from './DecisionWords.tsx'
import classes from './StepItem.module.css'

/** One place of the count: whose turn it was, what was left, and what was decided. */
export function StepItem({ step, project }: { step: OutcomeStep; project: RoundProject | undefined }) {
  const { t } = useLingui()
  const { round } = useRoundView()
  const { place, raised, cost, leftBefore, decision, tieBrokenBy } = step
  return (
    <li className={classes.step} data-decision={decision}>
      <span className={classes.place} aria-hidden="true">
        {place}
      </span>
      <div className={classes.words}>
        <h3 className={classes.title} lang={project?.summary?.lang}>
          <Link
            to="/rounds/$round/projects/$project"
            params={{ round: round.address, project: step.project }}
          >
            {project?.summary?.title ?? t`Project No. ${step.project + 1}`}
          </Link>
        </h3>
        <p className={classes.sums}>
          <span>
            <Trans>
              <Coins amount={raised} /> raised, costs <Roubles amount={cost} />
            </Trans>
          </span>
          {tieBrokenBy === 'cost' && (
            <span className={classes.tie}>
              <Trans>as many coins as the one before; it costs more, so it comes after</Trans>
            </span>
          )}
          {tieBrokenBy === 'number' && (
            <span className={classes.tie}>
              <Trans>
                as many coins and the same cost as the one before; its number is higher, so it comes after
              </Trans>
            </span>
          )}
        </p>
        <p className={classes.decision}>
          <DecisionWords step={step} />
        </p>
      </div>
      <p className={classes.left}>
        <span>
          <Trans>left before</Trans>
        </span>{' '}
        <Roubles amount={leftBefore} />
      </p>
    </li>
  )
}
