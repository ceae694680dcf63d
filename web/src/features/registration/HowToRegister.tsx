import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Card } from '../../components/Card.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { QrCode } from '../../components/QrCode.tsx'
import { ConnectButton } from '../wallet/ConnectButton.tsx'
import classes from './RegisterPage.module.css'

/** The way to the registrar and back, with the address to show there. */
export function HowToRegister({ wallet }: { wallet: Address | null }) {
  const { t } = useLingui()
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>How to get registered</Trans>
      </h2>
      <ol className={classes.steps}>
        <li>
          <Trans>
            Connect the wallet that you want to vote with. One wallet serves one person, for ever.
          </Trans>
        </li>
        <li>
          <Trans>
            Come to the registrar with an identity document and show your wallet's address: the picture below,
            or the letters.
          </Trans>
        </li>
        <li>
          <Trans>
            The registrar checks where you live, and either registers you at once or gives you a voucher: a
            link or a code.
          </Trans>
        </li>
        <li>
          <Trans>
            Open the link, or enter the code on this page, and sign. That is all; it is done once.
          </Trans>
        </li>
      </ol>
      {wallet ? (
        <div className={classes.show}>
          <QrCode value={wallet} label={t`QR code of your wallet's address`} />
          <div className={classes.showWords}>
            <strong>
              <Trans>Show this to the registrar</Trans>
            </strong>
            <Copyable value={wallet} />
            <p className={classes.soft}>
              <Trans>
                An address is public. Never show anyone your wallet's secret words: no official needs them.
              </Trans>
            </p>
          </div>
        </div>
      ) : (
        <ConnectButton />
      )}
    </Card>
  )
}
