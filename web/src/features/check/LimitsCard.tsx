import { Trans } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import classes from './CheckPage.module.css'

/** What such a check can't see, and what to do about it. */
export function LimitsCard() {
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>What a single node could still hide</Trans>
      </h2>
      <ul className={classes.words}>
        <li>
          <Trans>
            <strong>Another chain.</strong> A node can't change a ballot unseen, since blocks, transactions
            and results are tied together by hashes. It could show you a whole chain of its own making, or an
            old state of the real one.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Ask two nodes.</strong> Name a second one above, run by somebody who does not depend on
            the first: the check then fails as soon as they tell different blocks or different records. Or
            check twice on different connections, and compare the block's hash in the two reports.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>This page.</strong> It comes from the city's server too. Whoever doubts it takes the
            command above, from source code that others have read.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Who people are.</strong> The chain shows that every number is one registration. That a
            registered person exists is for the registrar to answer: compare numbers by district with the
            people who live there.
          </Trans>
        </li>
      </ul>
    </Card>
  )
}
