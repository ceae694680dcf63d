import { Trans } from '@lingui/react/macro'

/** What to do when something does not go as it should. */
export function TroubleHelp() {
  return (
    <ul>
      <li>
        <Trans>
          <strong>I lost my wallet or its phrase.</strong> Make a new wallet and go to the registrar with your
          document. The registrar ties your place in the register to the new wallet; the lost one can never be
          used here again. You keep your place, and a share counts only once.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>I did not enrol in time.</strong> Then this round goes on without you: shares are fixed when
          enrolment closes. You can enrol in the next one.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>The wallet warns of an unknown network.</strong> Let the page switch the wallet to the
          city's network, or choose it in the wallet yourself.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>The transaction hangs.</strong> You may close the page: it goes on without you. Come back
          later, and your ballot is either there or it is not. Until it stands in a block, your former ballot
          counts.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>The page says that the index is away.</strong> Balances are then read from the blockchain
          itself. Histories and lists come back with the index; nothing is lost.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>A text or a picture is not shown.</strong> Someone sent other bytes than those that were
          published, or nobody has them at the moment. The page shows no text that does not match its seal on
          the blockchain.
        </Trans>
      </li>
    </ul>
  )
}
