import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { usePhase } from '../../lib/round/usePhase.ts'
import { useRuleName } from '../../lib/round/useRuleName.ts'
import { CountCard } from './CountCard.tsx'
import { ExportCard } from './ExportCard.tsx'
import { FinalBooks } from './FinalBooks.tsx'
import classes from './OutcomeView.module.css'
import { RuleCard } from './RuleCard.tsx'
import { SettlementCard } from './SettlementCard.tsx'

/**
 * How the round ended, or would end now; step by step, so that anyone can follow and recount.
 * @param settle The way to have the contract count, shown while it has not.
 */
export function OutcomeView({ settle }: { settle: ReactNode }) {
  const { t } = useLingui()
  const { round, standing } = useRoundView()
  const phase = usePhase({ dates: round.dates, settled: standing.settled, cancelled: standing.cancelled })
  const rule = useRuleName(round.rule)
  if (phase === 'Cancelled') {
    return (
      <Notice tone="empty" title={t`There will be no result`}>
        <Trans>The city cancelled this round before voting began. All coins stayed with the treasury.</Trans>
      </Notice>
    )
  }
  if (phase === 'Announced' || phase === 'Enrolment') {
    return (
      <div className={classes.view}>
        <Notice tone="empty" title={t`Voting has not begun`}>
          <Trans>There is nothing to count yet. This is how it will be counted:</Trans>
        </Notice>
        {rule && <RuleCard rule={rule} />}
      </div>
    )
  }
  return (
    <div className={classes.view}>
      {phase === 'Voting' && (
        <Notice tone="warning" title={t`This is not the result`}>
          <Trans>
            Voting goes on and ballots can be changed until the close. Below is how it would end if it closed
            right now.
          </Trans>
        </Notice>
      )}
      {phase === 'Settlement' && (
        <Notice tone="calm" title={t`Voting is over, the contract has not counted yet`}>
          <Trans>
            Ballots can no longer change. Anyone may have the contract count; it can only come to what stands
            below.
          </Trans>
        </Notice>
      )}
      {phase === 'Settlement' && settle}
      {phase === 'Settled' && <SettlementCard />}
      {rule ? (
        <>
          <RuleCard rule={rule} />
          <CountCard rule={rule} />
        </>
      ) : (
        <Notice tone="warning" title={t`This page does not know the round's rule`}>
          <Trans>
            The contract at {round.rule} counts; which projects it funded is shown in the list of projects.
          </Trans>
        </Notice>
      )}
      {phase === 'Settled' && <FinalBooks />}
      <ExportCard />
    </div>
  )
}
