import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card } from '../../components/Card.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { DistrictName } from '../../components/DistrictName.tsx'
import { Moment } from '../../components/Moment.tsx'
import { Coins, Roubles } from '../../components/Money.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { useRuleWords } from '../../components/useRuleWords.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { useRuleName } from '../../lib/round/useRuleName.ts'
import { TermsHashCheck } from './TermsHashCheck.tsx'
import classes from './TermsView.module.css'

/** The terms that the contract was opened with. Nobody can change them. */
export function TermsCard() {
  const { t } = useLingui()
  const { round } = useRoundView()
  const ruleWords = useRuleWords()
  const rule = useRuleName(round.rule)
  const lines: [string, ReactNode][] = [
    [t`Budget`, <Roubles key="budget" amount={round.budget} />],
    [t`Coin`, `${round.name} (${round.symbol})`],
    [t`Who may take part`, <DistrictName key="district" number={round.district} />],
    [t`Enrolment begins`, <Moment key="enrolment" at={round.dates.enrolmentStart} />],
    [t`Enrolment ends, voting begins`, <Moment key="voting" at={round.dates.votingStart} />],
    [t`Voting ends (this second is too late)`, <Moment key="end" at={round.dates.votingEnd} />],
    [t`Least coins for a project to be funded`, <Coins key="threshold" amount={round.threshold} />],
    [t`How it is counted`, rule ? ruleWords[rule].sentence : <Copyable key="rule" value={round.rule} />],
    [t`Projects`, round.projects.length],
    [t`Where unspent coins return`, <Copyable key="treasury" value={round.treasury} />],
    [t`The round's contract`, <Copyable key="contract" value={round.address} />],
    [t`Hash of the terms`, <Copyable key="hash" value={round.termsHash} />],
  ]
  if (round.openedTransaction) {
    lines.push([t`Opened by transaction`, <TransactionLink key="opened" hash={round.openedTransaction} />])
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Terms, fixed at opening</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          They stand in the contract itself. Neither the city nor anyone else can change them: every change
          would give another hash.
        </Trans>
      </p>
      <dl className={classes.terms}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <TermsHashCheck />
    </Card>
  )
}
