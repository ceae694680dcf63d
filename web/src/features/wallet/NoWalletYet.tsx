import { Trans } from '@lingui/react/macro'
import type { DisclaimerComponent } from '@rainbow-me/rainbowkit'

/** The foot of the connect dialogue, for those who meet wallets for the first time. */
export const NoWalletYet: DisclaimerComponent = ({ Text, Link }) => (
  <Text>
    <Trans>
      A wallet is an app that keeps your key and signs for you. <Link href="#/register">How to get one</Link>
    </Trans>
  </Text>
)
