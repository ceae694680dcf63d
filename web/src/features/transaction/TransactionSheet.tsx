import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Address } from 'viem'
import { Actions } from '../../components/Actions.tsx'
import { Button } from '../../components/Button.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { Spinner } from '../../components/Spinner.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import { keepInBackground } from './background.ts'
import type { Wording } from './errors/sentence.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { FeeLine } from './FeeLine.tsx'
import { IndexWait } from './IndexWait.tsx'
import type { ContractCall, Outcome } from './intent.ts'
import { Stages } from './Stages.tsx'
import { startTransaction } from './startTransaction.ts'
import classes from './TransactionSheet.module.css'
import { useMachinery } from './useMachinery.ts'
import { useWording } from './useWording.ts'

interface TransactionSheetProps {
  readonly title: string
  /** Whose wallet will sign. */
  readonly from: Address
  readonly call: ContractCall
  /** Says in words what will be signed. */
  readonly children: ReactNode
  /** The button that leads to the wallet, as in "Sign and enrol". */
  readonly action: string
  /** False while something must be known before a person may sign. */
  readonly mayConfirm?: boolean
  /** How errors name things; the page's general words if absent. */
  readonly wording?: Wording
  /** Hears of the outcome once it is in the chain; also when the sheet was closed meanwhile. */
  readonly onMined?: (outcome: Outcome) => void
  /** What to show when it is in the chain. */
  readonly done: (outcome: Outcome) => ReactNode
  readonly onClose: () => void
}

/** One write, from the check to the receipt. Closing it does not stop what was sent. */
export function TransactionSheet(props: TransactionSheetProps) {
  const { title, from, call, children, action, mayConfirm = true, done, onClose } = props
  const { t } = useLingui()
  const machinery = useMachinery()
  const general = useWording()
  const wording = props.wording ?? general
  const [outcome, setOutcome] = useState<Outcome>()
  const onMined = useRef(props.onMined)
  onMined.current = props.onMined
  const [run] = useState(() =>
    startTransaction(machinery, from, call, (mined) => {
      setOutcome(mined)
      onMined.current?.(mined)
    }),
  )
  useEffect(() => () => keepInBackground(title, run), [title, run])
  const life = useStore(run.state)
  const body = useRef<HTMLDivElement>(null)
  const written = outcome !== undefined
  // What was signed is often longer than the window, and the receipt begins at its top.
  useEffect(() => {
    if (written) body.current?.closest('dialog')?.scrollTo(0, 0)
  }, [written])
  return (
    <Sheet title={title} onClose={onClose}>
      <Stages life={life} />
      <div ref={body} className={classes.body} aria-live="polite">
        {outcome ? done(outcome) : children}
        {life.stage === 'checking' && (
          <p className={classes.wait}>
            <Spinner /> <Trans>Checking on the chain whether this can succeed…</Trans>
          </p>
        )}
        {life.stage === 'signing' && (
          <p className={classes.wait}>
            <Spinner />{' '}
            <Trans>Confirm in your wallet. It shows what it signs; compare it with the above.</Trans>
          </p>
        )}
        {life.stage === 'pending' && (
          <p className={classes.wait}>
            <Spinner />
            <span>
              <Trans>
                Sent: <TransactionLink hash={life.hash} />. Waiting for the next block. You may close this
                window.
              </Trans>
            </span>
          </p>
        )}
        {life.stage === 'mined' && <IndexWait block={life.mined.block} />}
        {life.stage === 'failed' && (
          <FailureNotice failure={life.failure} wording={wording} onAgain={run.again} />
        )}
      </div>
      {life.stage === 'ready' && <FeeLine fee={life.fee} />}
      <Actions>
        {(life.stage === 'checking' || life.stage === 'ready') && (
          <Button onClick={run.confirm} disabled={life.stage !== 'ready' || !mayConfirm} data-autofocus>
            {action}
          </Button>
        )}
        <Button variant="light" onClick={onClose}>
          {outcome ? t`Done` : t`Close`}
        </Button>
      </Actions>
    </Sheet>
  )
}
