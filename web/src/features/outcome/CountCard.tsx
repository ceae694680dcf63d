import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { Card } from '../../components/Card.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Verified } from '../../components/Verified.tsx'
import { useSummaries } from '../../lib/body/useSummaries.ts'
import { countOutcome, type RuleName } from '../../lib/round/outcome.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './OutcomeView.module.css'
import steps from './StepItem.module.css'
import { StepItem } from './StepItem.tsx'

/** The count, place by place, done anew in the browser from the coins in the piggy banks. */
export function CountCard({ rule }: { rule: RuleName }) {
  const { t } = useLingui()
  const { round, standing } = useRoundView()
  const projects = useSummaries(round.projects)
  const { raised, funded } = standing
  const { budget, threshold } = round
  const count = useMemo(
    () => countOutcome({ rule, budget, threshold, costs: projects.map(({ cost }) => cost) }, raised),
    [rule, budget, threshold, projects, raised],
  )
  const agrees = funded && count.every(({ project, decision }) => funded[project] === (decision === 'Funded'))
  return (
    <Card className={classes.card}>
      <h2>{funded ? <Trans>The count, place by place</Trans> : <Trans>If it were counted now</Trans>}</h2>
      {agrees === true && (
        <Verified>
          <Trans>Recounted in your browser: it comes to the same result as the contract</Trans>
        </Verified>
      )}
      {agrees === false && (
        <Notice tone="failure" title={t`The recount differs from the contract`}>
          <Trans>
            The figures on this page do not give the result that stands on the chain. Believe the chain, and
            tell the city.
          </Trans>
        </Notice>
      )}
      <ol className={steps.list} data-testid="count">
        {count.map((step) => (
          <StepItem key={step.project} step={step} project={projects[step.project]} />
        ))}
      </ol>
    </Card>
  )
}
