import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { KeyFileField } from '../../components/KeyFileField.tsx'
import { useSaveKeyFile } from '../../components/useSaveKeyFile.ts'
import { keptIdentities } from '../../lib/sealed/identityStore.ts'
import classes from './MyAppealsPage.module.css'

/** The keys to what the visitor sealed: kept in this browser alone, saved to a file and taken from one. */
export function KeysCard() {
  const { t } = useLingui()
  const [count, setCount] = useState<number>()
  const save = useSaveKeyFile()
  const read = useCallback(() => {
    keptIdentities('author').then(
      (identities) => setCount(identities.length),
      () => setCount(0),
    )
  }, [])
  useEffect(read, [read])
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>My keys to sealed parts</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          What only the department and you can read is sealed with a key that this browser makes and keeps.
          Save it as a file, so that you can open it on another device, or after this browser's data was
          cleared. Whoever has the file can read what you sealed.
        </Trans>
      </p>
      {count !== undefined && count > 0 ? (
        <div>
          <Button variant="light" onClick={() => void save()}>
            {t`Save my key`}
          </Button>
        </div>
      ) : (
        <p>
          <Trans>There is no key in this browser yet: it is made when you first seal something.</Trans>
        </p>
      )}
      <KeyFileField owner="author" onImported={read} />
    </Card>
  )
}
