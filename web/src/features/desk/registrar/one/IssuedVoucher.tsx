import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { Copyable } from '../../../../components/Copyable.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { QrCode } from '../../../../components/QrCode.tsx'
import classes from '../../desk.module.css'

interface IssuedVoucherProps {
  readonly code: string
  /** Unix seconds. */
  readonly expiry: number
  readonly onNext: () => void
}

/** A signed voucher, ready to be handed over: to be photographed, sent as a link, or copied as a code. */
export function IssuedVoucher({ code, expiry, onNext }: IssuedVoucherProps) {
  const { t } = useLingui()
  const link = new URL(`#/register?voucher=${code}`, window.location.href).href
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The voucher is signed</Trans>
      </h2>
      <p>
        <Trans>
          Hand it to the citizen: they open the link, or photograph the code, and send the voucher from the
          wallet it names. It is of no use to any other wallet. Valid until <Moment at={expiry} />.
        </Trans>
      </p>
      <div className={classes.columns}>
        <QrCode size="large" value={link} label={t`QR code of the link`} />
        <div className={classes.card}>
          <h3>
            <Trans>Link</Trans>
          </h3>
          <p>
            <Copyable value={link} />
          </p>
          <h3>
            <Trans>Code, to be typed in or pasted</Trans>
          </h3>
          <p>
            <Copyable value={code} />
          </p>
        </div>
      </div>
      <div className={classes.actions}>
        <Button onClick={onNext}>{t`Next resident`}</Button>
        <Button variant="light" onClick={() => window.print()}>
          {t`Print`}
        </Button>
      </div>
    </Card>
  )
}
