import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { getAddress, type Hex, isAddress } from 'viem'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { useChainRead } from '../../../../lib/chain/useChainRead.ts'
import { useStore } from '../../../../lib/store/useStore.ts'
import classes from '../../desk.module.css'
import { InputField } from '../../form/FormField.tsx'
import { RegistrarFrame } from '../RegistrarFrame.tsx'
import { readNullifier } from '../readNullifier.ts'
import { readPersonByNullifier, readPersonByWallet } from '../readPerson.ts'
import { registrarSecret } from '../secret/registrarSecret.ts'
import { useNullifierProblem } from '../useNullifierProblem.ts'
import { useRegistry } from '../useRegistry.ts'
import { PersonCard } from './PersonCard.tsx'

type Query = { readonly wallet: Hex } | { readonly nullifier: Hex }

/** Finds a resident by document or wallet, and offers what can be done for them. */
export function PersonPage() {
  const { t } = useLingui()
  const secret = useStore(registrarSecret)
  const problems = useNullifierProblem()
  const registry = useRegistry()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const [query, setQuery] = useState<Query>()
  const found = useChainRead(query && JSON.stringify(query), (request) =>
    query && 'wallet' in query
      ? readPersonByWallet(request, registry, query.wallet)
      : readPersonByNullifier(request, registry, query?.nullifier ?? '0x'),
  )
  const find = async (event: FormEvent) => {
    event.preventDefault()
    setError(undefined)
    const text = typed.trim()
    if (isAddress(text, { strict: false })) return setQuery({ wallet: getAddress(text) })
    const read = await readNullifier(text, secret)
    if ('problem' in read) setError(problems[read.problem])
    else setQuery({ nullifier: read.nullifier })
  }
  return (
    <RegistrarFrame>
      <Card>
        <form className={classes.card} onSubmit={(event) => void find(event)}>
          <h2>
            <Trans>Find a resident</Trans>
          </h2>
          <InputField
            label={t`Document, nullifier or wallet`}
            hint={t`The document's kind and number as they were at registration, or the address of the present or a former wallet.`}
            value={typed}
            error={error}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button type="submit">{t`Find`}</Button>
          </div>
        </form>
      </Card>
      {found.error && found.data === undefined && (
        <Notice
          tone="failure"
          title={t`The chain does not answer`}
          action={{ label: t`Try again`, run: found.retry }}
        >
          <Trans>The register is read from the chain. Check your connection and try again.</Trans>
        </Notice>
      )}
      {found.data === null && (
        <Notice tone="empty" title={t`Not in the register`}>
          <Trans>
            Nobody is registered by this document or wallet. Check the number, and that the secret's
            fingerprint is the right one.
          </Trans>
        </Notice>
      )}
      {found.data && <PersonCard key={found.data.nullifier} person={found.data} />}
    </RegistrarFrame>
  )
}
