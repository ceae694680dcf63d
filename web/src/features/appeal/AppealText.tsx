import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { ReadBody } from '../../components/ChainBody.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Photos } from '../../components/Photos.tsx'
import { Prose } from '../../components/Prose.tsx'
import { Verified } from '../../components/Verified.tsx'
import type { AppealTombstone, AppealView } from '../../lib/appeal/Appeal.ts'
import type { BodyState } from '../../lib/body/useBody.ts'
import classes from './AppealPage.module.css'
import { DigestCheck } from './DigestCheck.tsx'

interface AppealTextProps {
  readonly view: AppealView
  readonly tombstone: AppealTombstone | undefined
  readonly state: BodyState<'appeal'>
  readonly retry: () => void
}

/** What the author wrote for everyone; shown only once its bytes were compared with the chain. */
export function AppealText({ view, tombstone, state, retry }: AppealTextProps) {
  const { digest, visibility } = view.appeal
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>What the author wrote</Trans>
      </h2>
      <ReadBody state={state} retry={retry} tombstone={tombstone} height={220}>
        {(body) => <Text body={body} confidential={visibility === 'Confidential'} />}
      </ReadBody>
      <DigestCheck digest={digest} gone={tombstone?.state === 'Erased'} />
    </Card>
  )
}

function Text({ body, confidential }: { body: AppealBody; confidential: boolean }) {
  const { t } = useLingui()
  const { lang, text, images, seal } = body
  return (
    <>
      {confidential && (
        <Notice tone="calm" title={t`Only the department and the author can read it`}>
          <Trans>
            The author asked for confidence: the text is sealed to the department's key and to the author's
            own. Everyone can see its number, its deadlines and whether it was answered.
          </Trans>
        </Notice>
      )}
      {text && <Prose text={text} lang={lang} />}
      <Photos images={images} lang={lang} />
      {seal && !confidential && (
        <p className={classes.soft}>
          <Trans>
            It has a sealed part, such as contacts, which only the department and the author can open.
          </Trans>
        </p>
      )}
      <Verified />
    </>
  )
}
