import type { AppealSeal } from '@initiative-citizen/ipfs/schemas/appeal'
import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { KeyFileField } from '../../components/KeyFileField.tsx'
import { Notice } from '../../components/Notice.tsx'
import { SealedPartView } from '../../components/SealedPartView.tsx'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import { useBody } from '../../lib/body/useBody.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import classes from './AppealActs.module.css'
import { needsNewSeal } from './acts.ts'
import { ResealAct } from './ResealAct.tsx'

/** The author's own sealed part: opened by the key in this browser, and sealed anew when the department is another. */
export function SealedAct({ view }: { view: AppealView }) {
  const [state] = useBody('appeal', view.appeal.digest)
  if (state.status !== 'verified' || !state.body.seal) return null
  return <Sealed view={view} seal={state.body.seal} lang={state.body.lang} />
}

function Sealed({ view, seal, lang }: { view: AppealView; seal: AppealSeal; lang: string }) {
  const { t } = useLingui()
  const { gateways } = useConfig()
  const { appeal, events } = view
  const [state, setState] = useState<'closed' | 'opening' | { part: SealedPart } | { error: Error }>('closed')
  const wanted = needsNewSeal(appeal, events, seal.department)
  const open = async () => {
    setState('opening')
    try {
      const [{ openEnvelope }, { keptIdentities }] = await Promise.all([
        import('../../lib/sealed/openEnvelope.ts'),
        import('../../lib/sealed/identityStore.ts'),
      ])
      const sealed = { envelope: appeal.envelope ?? seal.envelope, commitment: seal.commitment }
      setState({ part: await openEnvelope(sealed, await keptIdentities('author'), gateways) })
    } catch (error) {
      setState({ error: error instanceof Error ? error : new Error(String(error)) })
    }
  }
  return (
    <div className={classes.act}>
      <h3>
        <Trans>What only the department and you can open</Trans>
      </h3>
      {wanted && (
        <Notice tone="warning" title={t`The department cannot open it`}>
          <Trans>
            It was sealed to another department before the appeal came here. Open it below and seal it for the
            new one; an officer of the former department can do that too.
          </Trans>
        </Notice>
      )}
      {typeof state === 'object' && 'part' in state ? (
        <>
          <div className={classes.sealed}>
            <SealedPartView part={state.part} lang={lang} />
          </div>
          {wanted && <ResealAct appeal={appeal} part={state.part} author={seal.author} />}
        </>
      ) : (
        <Button variant="light" loading={state === 'opening'} onClick={() => void open()}>
          <Trans>Open the sealed part</Trans>
        </Button>
      )}
      {typeof state === 'object' && 'error' in state && <OpenFailure error={state.error} onKeys={open} />}
    </div>
  )
}

function OpenFailure({ error, onKeys }: { error: Error; onKeys: () => Promise<void> }) {
  const { t } = useLingui()
  if (error.name === 'NoKeyHereError') {
    return (
      <Notice tone="warning" title={t`The key is not in this browser`}>
        <p>
          <Trans>
            It is in the browser with which you filed the appeal, or in the file that you saved there.
          </Trans>
        </p>
        <KeyFileField owner="author" onImported={() => void onKeys()} />
      </Notice>
    )
  }
  return (
    <Notice tone="failure" title={t`The sealed part can't be opened`}>
      <Trans>The gateway does not have it, or it was damaged or erased: {error.message}</Trans>
    </Notice>
  )
}
