import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { PiggyBank } from '../../components/PiggyBank.tsx'
import classes from './Hero.module.css'

/** What this is, for someone who sees it for the first time. */
export function Hero() {
  return (
    <section className={classes.hero}>
      <div className={classes.words}>
        <h1 className={classes.title}>
          <Trans>The city's money, decided together</Trans>
        </h1>
        <p className={classes.lead}>
          <Trans>
            The city sets a budget aside and issues exactly as many coins. Everyone who takes part gets an
            equal share and puts it into the piggy banks of the projects they want to see. The result is
            counted on the blockchain, in plain sight.
          </Trans>
        </p>
        <ol className={classes.steps}>
          <li>
            <Trans>Enrol in a round: everyone's share is the same</Trans>
          </li>
          <li>
            <Trans>Spread your coins over the piggy banks; change your mind until the close</Trans>
          </li>
          <li>
            <Trans>Watch every coin and recount the result yourself</Trans>
          </li>
        </ol>
        <Link to="/help" className={classes.more}>
          <Trans>How it works, in plain words</Trans>
        </Link>
      </div>
      <div className={classes.picture}>
        <PiggyBank level={0.62} />
      </div>
    </section>
  )
}
