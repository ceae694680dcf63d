import { Trans } from '@lingui/react/macro'

/** What a budget round is. */
export function IdeaHelp() {
  return (
    <>
      <p>
        <Trans>
          The city sets a part of its budget aside by an order and lists projects with their costs. For this
          round exactly as many coins are issued as there are roubles in the budget, to the kopeck. One coin
          is one rouble.
        </Trans>
      </p>
      <p>
        <Trans>
          Everyone who enrols gets an equal share of the coins. Each project has a piggy bank. You put your
          coins into the piggy banks of the projects that you would like to see, all into one or some into
          each of several, ten at most. When voting ends, the result is counted by a program that nobody can
          change, and the city builds what won.
        </Trans>
      </p>
      <p>
        <Trans>
          This program, called a smart contract, runs on the Ethereum blockchain: a public ledger that many
          independent computers keep. The city opened the round, but it cannot rewrite it.
        </Trans>
      </p>
    </>
  )
}
