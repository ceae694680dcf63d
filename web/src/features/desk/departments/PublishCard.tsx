import type { EncodedBody } from '@initiative-citizen/ipfs/body'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address } from 'viem'
import { Card } from '../../../components/Card.tsx'
import { Copyable } from '../../../components/Copyable.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { shorten } from '../../../lib/format/shorten.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import { useUpload } from '../bodies/useUpload.ts'
import classes from '../desk.module.css'
import { ChoiceField, InputField } from '../form/FormField.tsx'
import { Words } from '../frame/Words.tsx'
import { ActButton } from '../offices/ActButton.tsx'
import { PUBLICATIONS, type PublicationName } from './readPublication.ts'

/** Publishes the categories or the map from a file, checked against their schema first. */
export function PublishCard() {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const { upload, busy, failure } = useUpload()
  const [name, setName] = useState<PublicationName>('categories')
  const [read, setRead] = useState<{ body: EncodedBody; entries: number }>()
  const [error, setError] = useState<string>()
  const names: Record<PublicationName, string> = {
    categories: t`Categories of appeals`,
    map: t`Map of the city`,
  }
  const open = async (file: File) => {
    setRead(undefined)
    setError(undefined)
    try {
      const { readPublication } = await import('./readPublication.ts')
      setRead(await readPublication(name, await file.text()))
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      setError(t`“${file.name}” can't be published: ${reason}`)
    }
  }
  const publish = async (from: Address) => {
    if (!read) return
    const { body, entries } = read
    const done = await upload(async (gateway) => {
      await (await import('../../../lib/upload/putBody.ts')).putBody(body, gateway)
      return true
    })
    if (!done) return
    act(from, {
      title: t`Publish for everybody`,
      call: calls.department('publish', [PUBLICATIONS.indexOf(name), body.digest]),
      words: (
        <>
          <Words
            lines={[
              [t`What`, names[name]],
              [name === 'categories' ? t`Categories` : t`Districts`, entries],
              [t`Digest`, <Copyable key="digest" value={body.digest} shown={shorten(body.digest)} />],
            ]}
          />
          <p>
            <Trans>Every page uses it from the next block on, in the place of the former one.</Trans>
          </p>
        </>
      ),
      action: t`Sign and publish`,
      done: <Trans>It is published.</Trans>,
      onMined: () => setRead(undefined),
    })
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Categories and map</Trans>
      </h2>
      <ChoiceField
        label={t`What to publish`}
        value={name}
        options={PUBLICATIONS.map((value) => ({ value, label: names[value] }))}
        onChange={(event) => {
          setName(event.currentTarget.value as PublicationName)
          setRead(undefined)
          setError(undefined)
        }}
      />
      <InputField
        type="file"
        accept=".json,application/json"
        label={t`JSON file`}
        hint={t`It is checked against its schema before anything is uploaded.`}
        error={error}
        style={{ paddingBlock: '0.55rem' }}
        onChange={(event) => {
          const input = event.currentTarget
          const [file] = input.files ?? []
          if (file) void open(file)
        }}
      />
      {read && (
        <p role="status">
          {name === 'categories'
            ? t`The file is right: ${read.entries} categories.`
            : t`The file is right: ${read.entries} districts.`}
        </p>
      )}
      {failure && (
        <Notice tone="failure" title={t`The upload stopped`}>
          {failure}
        </Notice>
      )}
      <div className={classes.actions}>
        <ActButton
          office="establishment"
          variant="light"
          disabled={!read || busy}
          onAct={(from) => void publish(from)}
        >
          {t`Publish`}
        </ActButton>
      </div>
    </Card>
  )
}
