import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import type { BackgroundTransaction } from './background.ts'
import { RunSheet } from './RunSheet.tsx'

/** A transaction whose own sheet is gone: what can still be done about it. */
export function ReopenedSheet({ title, run, onClose }: BackgroundTransaction & { onClose: () => void }) {
  const { t } = useLingui()
  const life = useStore(run.state)
  const mined = life.stage === 'mined' || life.stage === 'indexed' ? life.mined : null
  return (
    <RunSheet
      title={title}
      run={run}
      action={t`Sign and send`}
      done={
        mined && (
          <Notice tone="calm" title={t`It stands in the chain`}>
            <TransactionLink hash={mined.hash} />
          </Notice>
        )
      }
      onClose={onClose}
    >
      <p>
        <Trans>You signed this before the page was loaded anew, or before its window was closed.</Trans>
      </p>
    </RunSheet>
  )
}
