import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useEffect, useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { Copyable } from '../../../../components/Copyable.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { useStore } from '../../../../lib/store/useStore.ts'
import classes from '../../desk.module.css'
import { InputField } from '../../form/FormField.tsx'
import { MIN_SECRET_LENGTH, secretFingerprint } from '../../nullifier/deriveNullifier.ts'
import { makeSecret } from './makeSecret.ts'
import { registrarSecret } from './registrarSecret.ts'

/** Takes the secret by which documents become nullifiers, and shows whether it is the right one. */
export function SecretCard() {
  const secret = useStore(registrarSecret)
  return (
    <Card className={classes.card}>{secret === null ? <EnterSecret /> : <Entered secret={secret} />}</Card>
  )
}

function EnterSecret() {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [made, setMade] = useState<string>()
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const secret = typed.trim()
    if (secret.length < MIN_SECRET_LENGTH) {
      setError(t`A secret has at least ${MIN_SECRET_LENGTH} characters: a short one could be guessed.`)
      return
    }
    registrarSecret.set(secret)
  }
  return (
    <form className={classes.card} onSubmit={submit}>
      <h2>
        <Trans>The registrar's secret</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          A document's number is hashed with it here, in your browser, and only the hash (the nullifier) goes
          to the chain. It stays in this page's memory and is gone when the page is closed. Use the same
          secret for all residents and for ever: with another, one person could register twice.
        </Trans>
      </p>
      <InputField
        type="password"
        label={t`Secret`}
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit">{t`Use this secret`}</Button>
        <Button
          variant="light"
          onClick={() => {
            const secret = makeSecret()
            setMade(secret)
            setTyped(secret)
          }}
        >
          {t`Make a new secret`}
        </Button>
      </div>
      {made && (
        <Notice tone="warning" title={t`Write it down and lock it away before you use it`}>
          <Copyable value={made} />
          <p>
            <Trans>
              Only a city that begins its register needs a new secret. Without it nobody can be found by
              document again.
            </Trans>
          </p>
        </Notice>
      )}
    </form>
  )
}

function Entered({ secret }: { secret: string }) {
  const { t } = useLingui()
  const [fingerprint, setFingerprint] = useState('')
  useEffect(() => {
    let current = true
    void secretFingerprint(secret).then((found) => current && setFingerprint(found))
    return () => {
      current = false
    }
  }, [secret])
  return (
    <div className={classes.actions}>
      <span>
        <Trans>
          The secret is in this page's memory. Its fingerprint: <code>{fingerprint}</code>. Compare it with
          the one in your safe.
        </Trans>
      </span>
      <Button variant="light" onClick={() => registrarSecret.set(null)}>
        {t`Forget it`}
      </Button>
    </div>
  )
}
