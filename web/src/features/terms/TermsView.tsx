import { OrderCard } from './OrderCard.tsx'
import { TermsCard } from './TermsCard.tsx'
import classes from './TermsView.module.css'

/** What a round is founded on: the city's order, and the terms that the contract was opened with. */
export function TermsView() {
  return (
    <div className={classes.view}>
      <OrderCard />
      <TermsCard />
    </div>
  )
}
