import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../../../components/Card.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { Placeholder } from '../../../../components/Placeholder.tsx'
import { SealedPartView } from '../../../../components/SealedPartView.tsx'
import { Verified } from '../../../../components/Verified.tsx'
import classes from '../../desk.module.css'
import { BringKey } from './BringKey.tsx'
import type { Sealed } from './useSealedPart.ts'

/** What the author told only the department. */
export function SealedCard({ sealed, lang }: { sealed: Sealed; lang: string }) {
  const { t } = useLingui()
  const { state } = sealed
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Sealed part</Trans>
      </h2>
      {state.status === 'opening' && <Placeholder height={80} />}
      {state.status === 'open' && (
        <>
          <SealedPartView part={state.part} lang={lang} />
          <Verified>
            <Trans>
              Opened in this browser with the department's key; it is what the author committed to
            </Trans>
          </Verified>
          <p className={classes.soft}>
            <Trans>Do not copy any of it into an answer or a question: those are public.</Trans>
          </p>
        </>
      )}
      {state.status === 'noKey' && sealed.department !== undefined && (
        <>
          <p>
            <Trans>
              The author wrote something that only the department can read. No key in this browser opens it.
            </Trans>
          </p>
          <BringKey department={sealed.department} onKept={sealed.retry} />
        </>
      )}
      {state.status === 'broken' && (
        <Notice
          tone="warning"
          title={t`The sealed part can't be opened`}
          action={{ label: t`Try again`, run: sealed.retry }}
        >
          {state.error}
        </Notice>
      )}
    </Card>
  )
}
