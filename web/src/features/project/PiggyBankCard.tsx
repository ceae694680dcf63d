import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card } from '../../components/Card.tsx'
import { PiggyBank } from '../../components/PiggyBank.tsx'
import { PiggyBankFigures } from '../../components/PiggyBankFigures.tsx'
import type { RoundProject } from '../../lib/round/Round.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './ProjectPage.module.css'

/** A project's piggy bank, and what a visitor can do with it. */
export function PiggyBankCard({ project, action }: { project: RoundProject; action: ReactNode }) {
  const { round, standing } = useRoundView()
  const { number, cost } = project
  const raised = standing.raised[number] ?? 0n
  const funded = standing.funded?.[number]
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Piggy bank</Trans>
      </h2>
      <div className={classes.pig}>
        <PiggyBank
          level={Number(raised) / Number(cost)}
          threshold={Number(round.threshold) / Number(cost)}
          funded={funded === true}
        />
      </div>
      <PiggyBankFigures
        raised={raised}
        cost={cost}
        threshold={round.threshold}
        contributors={standing.contributors?.[number]}
        funded={funded}
      />
      {action}
    </Card>
  )
}
