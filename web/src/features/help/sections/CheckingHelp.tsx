import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Copyable } from '../../../components/Copyable.tsx'
import { useConfig } from '../../../lib/config/ConfigContext.ts'

/** How to verify everything without trusting this page. */
export function CheckingHelp() {
  const { contracts, rpc, graphql, chainId } = useConfig()
  return (
    <>
      <p>
        <Trans>
          <Link to="/check">Check it yourself</Link> does all of this at once, in your browser: it replays the
          whole city from the blockchain and names whatever does not fit.
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            <strong>The terms.</strong> On a round's page, under "Terms", your browser reads the terms from
            the contract, computes their hash and compares it with what is shown.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>The texts.</strong> The blockchain holds a digest of each order and each project, its
            fingerprint. Your browser computes it anew from the text; change one letter and it no longer
            matches.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>The count.</strong> Under "Statistics" you can have your browser add up all ballots again
            and compare the sums with the contract's.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>The electorate.</strong> The register has numbers without gaps, by district. Compare how
            many are registered with how many live there.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>The page itself.</strong> All of it can be done without it: the addresses below are all
            that one needs to ask the blockchain and the index directly.
          </Trans>
        </li>
      </ul>
      <ul>
        <li>
          <Trans>Chain number:</Trans> {chainId}
        </li>
        <li>
          <Trans>Node of the chain:</Trans> <Copyable value={rpc} />
        </li>
        <li>
          <Trans>Index (GraphQL):</Trans> <Copyable value={graphql} />
        </li>
        <li>
          <Trans>Register of residents:</Trans> <Copyable value={contracts.citizenRegistry} />
        </li>
        <li>
          <Trans>Contract that opens rounds:</Trans> <Copyable value={contracts.budgetRoundFactory} />
        </li>
      </ul>
    </>
  )
}
