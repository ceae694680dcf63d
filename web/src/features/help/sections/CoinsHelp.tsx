import { Trans } from '@lingui/react/macro'

/** What the coins are and what they are not. */
export function CoinsHelp() {
  return (
    <>
      <ul>
        <li>
          <Trans>
            <strong>Everyone's share is the same:</strong> the budget divided by the number of those who
            enrolled. It is known for certain when enrolment closes. The few kopecks that cannot be divided
            equally stay with the city's treasury, visibly.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Coins are votes and not money.</strong> They cannot be exchanged for roubles, given away,
            sold or lent: the contract moves them only between you and piggy banks. So a vote cannot be sold
            by handing it over, and nobody can gather the votes of others.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>No coin appears from nowhere.</strong> What citizens have, what is in the piggy banks and
            what the treasury holds sum to the budget, at every moment. Each round's page shows this sum.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Coins end with the round.</strong> Those that you did not use, and those in piggy banks of
            projects that did not win, return to the treasury. They do not carry over.
          </Trans>
        </li>
      </ul>
      <p>
        <Trans>
          The network takes a small fee for each transaction, in its own currency and not in coins. The city
          pays it: you sign, and the city sends. It cannot change what you signed; if it does not send it, you
          can do so yourself, and then the page names the most that it can cost.
        </Trans>
      </p>
    </>
  )
}
