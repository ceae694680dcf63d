import { Trans } from '@lingui/react/macro'
import { useConfig } from '../../../lib/config/ConfigContext.ts'

/** What a wallet is and how to come by one. */
export function WalletHelp() {
  const { demo } = useConfig()
  return (
    <>
      <p>
        <Trans>
          A wallet is an app for the phone or an extension of the browser. It keeps a secret key that only you
          have, and signs with it what you approve. Its address, which looks like 0x71C7…976F, is your name on
          the blockchain. The secret key never leaves the wallet, and this page never sees it.
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            Any Ethereum wallet will do, MetaMask or Rabby for example. Install it from the maker's own site
            or from your phone's store, and make a new wallet there.
          </Trans>
        </li>
        <li>
          <Trans>
            The wallet shows a recovery phrase of 12 or 24 words. Write it down on paper and keep it like a
            passport: with it the wallet can be brought back on another device.
          </Trans>
        </li>
        <li>
          <Trans>
            Never tell the phrase to anybody. Neither the city, nor this page, nor a wallet's support will
            ever ask for it. Whoever asks is a thief.
          </Trans>
        </li>
        <li>
          <Trans>
            It is wise to keep a wallet for the city apart from one that holds your savings: everything that
            the city's wallet does here is public.
          </Trans>
        </li>
      </ul>
      {demo && (
        <p>
          <Trans>
            This is a demonstration city. You can try everything without a wallet of your own: press "Connect
            wallet" and choose one of the demonstration wallets. They really sign, but their keys are known to
            everyone, so never use them anywhere else.
          </Trans>
        </p>
      )}
    </>
  )
}
