import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import classes from './AppealPage.module.css'

const GatewayCheck = lazy(() => import('./GatewayCheck.tsx').then((m) => ({ default: m.GatewayCheck })))

/** A body's digest, and the way to check it on each gateway. @param gone Its bytes are to be nowhere. */
export function DigestCheck({ digest, gone = false }: { digest: string; gone?: boolean }) {
  const [wanted, setWanted] = useState(false)
  return (
    <details className={classes.details}>
      <summary>
        <Trans>Check the digest yourself</Trans>
      </summary>
      <div className={classes.stack}>
        <p className={classes.soft}>
          <Trans>Digest (SHA-256) on the chain:</Trans> <Copyable value={digest} />
        </p>
        {gone ? (
          <p className={classes.soft}>
            <Trans>The bytes were erased, so no gateway should have them.</Trans>
          </p>
        ) : (
          <p className={classes.soft}>
            <Trans>
              Fetch the bytes from a gateway and hash them: the SHA-256 of the file must be this very digest.
              Your browser can do it here, too.
            </Trans>
          </p>
        )}
        {wanted ? (
          <Suspense fallback={null}>
            <GatewayCheck digest={digest} />
          </Suspense>
        ) : (
          <Button variant="light" onClick={() => setWanted(true)}>
            <Trans>Ask every gateway</Trans>
          </Button>
        )}
      </div>
    </details>
  )
}
