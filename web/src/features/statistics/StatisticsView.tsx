import { ActivityCard } from './ActivityCard.tsx'
import { BallotsCard } from './BallotsCard.tsx'
import { DistrictsCard } from './DistrictsCard.tsx'
import { RecountCard } from './RecountCard.tsx'
import classes from './StatisticsView.module.css'
import { TurnoutCard } from './TurnoutCard.tsx'

interface StatisticsViewProps {
  /** The place in the list of ballots. */
  readonly after: string | undefined
  /** Whose ballots are looked for, as typed. */
  readonly wallet: string
  readonly onWallet: (wallet: string) => void
}

/** Everything about a round in figures; every ballot is open. */
export function StatisticsView({ after, wallet, onWallet }: StatisticsViewProps) {
  return (
    <div className={classes.view}>
      <TurnoutCard />
      <ActivityCard />
      <DistrictsCard />
      <RecountCard />
      <BallotsCard after={after} wallet={wallet} onWallet={onWallet} />
    </div>
  )
}
