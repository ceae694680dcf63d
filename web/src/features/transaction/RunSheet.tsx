import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import type { Wording } from './errors/sentence.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { IndexWait } from './IndexWait.tsx'
import { LateNotice } from './LateNotice.tsx'
import { PayerLine } from './PayerLine.tsx'
import { SentByCity } from './SentByCity.tsx'
import { Stages } from './Stages.tsx'
import { StageWait } from './StageWait.tsx'
import type { TransactionRun } from './startTransaction.ts'
import classes from './TransactionSheet.module.css'
import { useWording } from './useWording.ts'

interface RunSheetProps {
  readonly title: string
  readonly run: TransactionRun
  /** Says in words what is signed. */
  readonly children: ReactNode
  readonly action: string
  readonly mayConfirm?: boolean
  readonly wording?: Wording
  /** What to show instead once it is in the chain; nothing before that. */
  readonly done: ReactNode
  readonly onClose: () => void
}

/** A transaction that runs: what is signed, how far it has come, and what came of it. */
export function RunSheet(props: RunSheetProps) {
  const { title, run, children, action, mayConfirm = true, done, onClose } = props
  const { t } = useLingui()
  const general = useWording()
  const wording = props.wording ?? general
  const life = useStore(run.state)
  const body = useRef<HTMLDivElement>(null)
  const written = life.stage === 'mined' || life.stage === 'indexed'
  const promise = 'promise' in life ? life.promise : null
  const late = (life.stage === 'accepted' || life.stage === 'pending') && life.late
  // What was signed is often longer than the window, and the receipt begins at its top.
  useEffect(() => {
    if (written) body.current?.closest('dialog')?.scrollTo(0, 0)
  }, [written])
  return (
    <Sheet title={title} onClose={onClose}>
      <Stages life={life} />
      <div ref={body} className={classes.body} aria-live="polite">
        {written ? done : children}
        <StageWait life={life} />
        {promise && late && <LateNotice promise={promise} onSendSelf={() => run.sendBy('self')} />}
        {promise && <SentByCity promise={promise} written={written} />}
        {life.stage === 'mined' && <IndexWait block={life.mined.block} />}
        {life.stage === 'failed' && <FailureNotice life={life} wording={wording} run={run} />}
      </div>
      {life.stage === 'ready' && <PayerLine life={life} onSendSelf={() => run.sendBy('self')} />}
      <Actions>
        {(life.stage === 'checking' || life.stage === 'ready') && (
          <Button onClick={run.confirm} disabled={life.stage !== 'ready' || !mayConfirm} data-autofocus>
            {action}
          </Button>
        )}
        <Button variant="light" onClick={onClose}>
          {written ? t`Done` : t`Close`}
        </Button>
      </Actions>
    </Sheet>
  )
}
