import { Trans } from '@lingui/react/macro'

/** What a signature does here, and how to be sure of it. */
export function SigningHelp() {
  return (
    <>
      <p>
        <Trans>
          Nothing happens in your name without your signature. There are three things that a citizen signs
          here: to register, to enrol in a round, and to put coins into piggy banks or take them back.
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            Before the wallet opens, the page tries the transaction out and says in words what it will do. If
            the contract would refuse it, you learn why at once, and nothing is sent.
          </Trans>
        </li>
        <li>
          <Trans>
            The wallet then shows what you sign. Compare the address of the contract with the one on the
            round's page, under "Terms". If anything differs, refuse: refusing costs nothing and changes
            nothing.
          </Trans>
        </li>
        <li>
          <Trans>
            This page never asks you for permission to spend your tokens and never asks you to sign a text
            that you cannot read.
          </Trans>
        </li>
        <li>
          <Trans>
            After signing you see the transaction wait, then stand in a block, then arrive in the index. Keep
            the receipt: by its number anyone can find your ballot.
          </Trans>
        </li>
      </ul>
    </>
  )
}
