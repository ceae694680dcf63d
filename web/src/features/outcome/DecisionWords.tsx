import { Trans } from '@lingui/react/macro'
import { Coins, Roubles } from '../../components/Money.tsx'
import type { OutcomeStep } from '../../lib/round/outcome.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'

/** Why a project was funded or not, with the sums that decided. */
export function DecisionWords({ step: { decision, raised, cost, leftBefore } }: { step: OutcomeStep }) {
  const { round } = useRoundView()
  switch (decision) {
    case 'Funded':
      return (
        <Trans>
          Funded: its cost fits, and <Roubles amount={leftBefore - cost} /> remain for the next
        </Trans>
      )
    case 'BelowThreshold':
      return (
        <Trans>
          Not funded: <Coins amount={round.threshold - raised} /> short of the threshold
        </Trans>
      )
    case 'NotFull':
      return (
        <Trans>
          Not funded: <Coins amount={cost - raised} /> short of its cost
        </Trans>
      )
    case 'DoesNotFit':
      return (
        <Trans>
          Not funded: it costs <Roubles amount={cost - leftBefore} /> more than was left, so the next is tried
        </Trans>
      )
  }
}
