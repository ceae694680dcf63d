import { Trans } from '@lingui/react/macro'

/** The way from a visitor to someone whose coins count. */
export function TakingPartHelp() {
  return (
    <ol>
      <li>
        <Trans>
          <strong>Get a wallet and connect it.</strong> The button stands at the top of each page. Looking
          around needs no wallet at all.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>Register as a resident, once.</strong> The city's registrar checks your document and gives
          your wallet its place in the register: one person, one place.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>Enrol in a round</strong> while its enrolment is open. Only those who enrol share the coins,
          and only until voting begins can one join.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>Put your coins into piggy banks.</strong> Collect projects in the cart, set how many coins
          each gets, and sign once for all of them. The page always shows how many coins you have left.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>Change your mind as often as you like.</strong> Until the close you can sign another cart,
          which replaces the former, or take all your coins back.
        </Trans>
      </li>
      <li>
        <Trans>
          <strong>Look at the result.</strong> After the close anyone may have the contract count; the page
          then explains, step by step, why each project was funded or was not.
        </Trans>
      </li>
    </ol>
  )
}
