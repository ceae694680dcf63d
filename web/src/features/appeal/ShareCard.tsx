import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Card } from '../../components/Card.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { appealLink } from '../../lib/appeal/appealLink.ts'
import classes from './AppealPage.module.css'

const QrCode = lazy(() => import('../../components/QrCode.tsx').then((m) => ({ default: m.QrCode })))

/** The appeal's address, to pass on or to scan. */
export function ShareCard({ appeal }: { appeal: Appeal }) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  const link = appealLink(appeal.id)
  return (
    <Card className={classes.card}>
      <details className={classes.details} onToggle={() => setOpened(true)}>
        <summary>
          <Trans>Share this appeal</Trans>
        </summary>
        <div className={classes.stack}>
          <Copyable value={link} />
          {opened && (
            <div className={classes.qr}>
              <Suspense fallback={<Placeholder height={176} />}>
                <QrCode value={link} label={t`QR code of this appeal's address`} />
              </Suspense>
            </div>
          )}
        </div>
      </details>
    </Card>
  )
}
