import { Trans } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { Coins } from '../../components/Money.tsx'
import { useRuleWords } from '../../components/useRuleWords.ts'
import type { RuleName } from '../../lib/round/outcome.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './OutcomeView.module.css'

/** The round's rule in words. */
export function RuleCard({ rule }: { rule: RuleName }) {
  const { round } = useRoundView()
  const { name, sentence } = useRuleWords()[rule]
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The rule: {name}</Trans>
      </h2>
      <p className={classes.lead}>{sentence}</p>
      <p className={classes.soft}>
        <Trans>
          Where piggy banks hold equally much, the less costly project goes first, then the one with the lower
          number. The threshold of this round is <Coins amount={round.threshold} />.
        </Trans>
      </p>
    </Card>
  )
}
