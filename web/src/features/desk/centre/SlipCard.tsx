import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Copyable } from '../../../components/Copyable.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { QrCode } from '../../../components/QrCode.tsx'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { useLocalised } from '../../../lib/i18n/useLocale.ts'
import { claimAddress } from './claimCode.ts'
import classes from './Slip.module.css'
import type { Slip } from './Slip.ts'
import { forgetSlip } from './slipStore.ts'

/** What the citizen takes home: printed, it is a page of its own. */
export function SlipCard({ slip }: { slip: Slip }) {
  const { t } = useLingui()
  const { city } = useConfig()
  const localised = useLocalised()
  const [printing, setPrinting] = useState(false)
  const address = claimAddress(`${location.origin}${location.pathname}`, slip)
  const print = () => {
    setPrinting(true)
    // The mark that this slip alone is printed must be on the page first.
    requestAnimationFrame(() => {
      window.print()
      setPrinting(false)
    })
  }
  return (
    <section className={classes.slip} data-printing={printing} aria-label={t`Slip for the citizen`}>
      <div className={classes.words}>
        <p className={classes.city}>{localised(city.name)}</p>
        <h2>
          <Trans>Your appeal is filed</Trans>
        </h2>
        <p>
          <strong>{slip.title}</strong>
          <br />
          <Moment at={slip.filedAt} />
        </p>
        <p>
          <Trans>
            With this slip you can follow the appeal as its author: read the answer, confirm or dispute it.
            Scan the code, or open the city's page and type the claim code. Whoever has the slip can do it in
            your place: keep it.
          </Trans>
        </p>
        <dl className={classes.secrets}>
          <dt>
            <Trans>Appeal</Trans>
          </dt>
          <dd>
            <Copyable value={slip.appeal} />
          </dd>
          <dt>
            <Trans>Claim code</Trans>
          </dt>
          <dd data-testid="claim-code">
            <Copyable value={slip.code} />
          </dd>
          {slip.identity && (
            <>
              <dt>
                <Trans>Key to what was sealed for the department</Trans>
              </dt>
              <dd>
                <Copyable value={slip.identity} />
              </dd>
            </>
          )}
        </dl>
        <div className={classes.actions}>
          <Button onClick={print}>{t`Print the slip`}</Button>
          <Button variant="light" onClick={() => forgetSlip(slip)}>
            {t`Handed over: forget it here`}
          </Button>
        </div>
      </div>
      <QrCode value={address} label={t`QR code of the page where the appeal is claimed`} />
    </section>
  )
}
