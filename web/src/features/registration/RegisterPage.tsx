import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { NetworkNotice } from '../wallet/NetworkNotice.tsx'
import { useWalletAddress } from '../wallet/useWallet.ts'
import { HowToRegister } from './HowToRegister.tsx'
import { MyRegistration } from './MyRegistration.tsx'
import { NewToWallets } from './NewToWallets.tsx'
import classes from './RegisterPage.module.css'
import { VoucherForm } from './VoucherForm.tsx'
import { VoucherView } from './VoucherView.tsx'

interface RegisterPageProps {
  /** The voucher code that the page's address carries, if it does. */
  readonly linked: string | undefined
}

/** Becoming a registered resident: where one stands, how to get a voucher, and sending it. */
export function RegisterPage({ linked }: RegisterPageProps) {
  const { t } = useLingui()
  const wallet = useWalletAddress()
  const [code, setCode] = useState(linked)
  usePageTitle(t`Registration as a resident`)
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <h1>
          <Trans>Registration as a resident</Trans>
        </h1>
        <p className={classes.lead}>
          <Trans>
            One person, one vote: a registrar of the city checks once that you live here, and your wallet goes
            into the open register under a number. Your name, address and documents never reach the chain.
          </Trans>
        </p>
      </header>
      <NetworkNotice />
      {code !== undefined && <VoucherView key={code} code={code} onForget={() => setCode(undefined)} />}
      {wallet && <MyRegistration wallet={wallet} />}
      {code === undefined && <VoucherForm onCode={setCode} />}
      <HowToRegister wallet={wallet} />
      <NewToWallets />
    </article>
  )
}
