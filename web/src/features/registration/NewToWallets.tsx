import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../components/Card.tsx'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import classes from './RegisterPage.module.css'

/** Wallets in plain words, for those who meet them for the first time. */
export function NewToWallets() {
  const { demo } = useConfig()
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>New to wallets?</Trans>
      </h2>
      <div className={classes.questions}>
        <Question title={<Trans>What is a wallet?</Trans>}>
          <Trans>
            An app or a browser extension that keeps your key, as a ring keeps a seal. With it you sign your
            ballot; nobody can sign for you, and the city cannot either. Money is not needed for it to exist.
          </Trans>
        </Question>
        <Question title={<Trans>How do I get one?</Trans>}>
          <Trans>
            Install any wallet for Ethereum from its maker's own site or your phone's app store, and create a
            new account in it. On a phone, open this page in the wallet's built-in browser. Then press
            “Connect wallet”.
          </Trans>
        </Question>
        <Question title={<Trans>What must I keep safe?</Trans>}>
          <Trans>
            The secret words that it shows you once. Write them on paper. Whoever knows them can vote in your
            name; no registrar and no page ever needs to ask for them.
          </Trans>
        </Question>
        <Question title={<Trans>And if I lose it?</Trans>}>
          <Trans>
            Come to the registrar with your document and a new wallet. It is bound to the number that you have
            already; what you did before stays yours. The lost wallet can no longer join rounds.
          </Trans>
        </Question>
        <Question title={<Trans>What does it cost?</Trans>}>
          <Trans>
            Nothing: you need no ether. The city pays the network for what you sign; every sheet says so
            before you sign. Coins of a round are never taken for it.
          </Trans>
        </Question>
        {demo && (
          <Question title={<Trans>May I just try it?</Trans>}>
            <Trans>
              Yes: this is a demonstration city on a local chain. Press “Connect wallet” and choose a
              demonstration wallet. It really signs, but its key is public and nothing in it is worth
              anything.
            </Trans>
          </Question>
        )}
      </div>
      <Link to="/help">
        <Trans>More about how all this works</Trans>
      </Link>
    </Card>
  )
}

function Question({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className={classes.question}>
      <summary>{title}</summary>
      <p>{children}</p>
    </details>
  )
}
