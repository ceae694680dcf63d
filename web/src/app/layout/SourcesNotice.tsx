import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { useBeat } from '../../lib/live/HeartbeatContext.ts'
import type { Beat } from '../../lib/live/heartbeat.ts'
import classes from './SourcesNotice.module.css'

/** An index reads a block within a second or two. Later than by so many blocks is worth a word. */
const BEHIND = 20

/** Says which source does not answer, or is late, and what that means for a reader and for a voter. */
export function SourcesNotice() {
  const { t } = useLingui()
  const chainAway = useBeat(({ chain }) => chain.status === 'away')
  const indexAway = useBeat(({ index }) => index.status === 'away')
  const behind = useBeat(blocksBehind)
  if (!chainAway && !indexAway && behind < BEHIND) return null
  return (
    <div className={classes.root} data-testid="sources-notice">
      {indexAway && (
        <Notice tone="warning" title={t`The index is away`}>
          <Trans>
            Balances are read from the chain itself, and you can take part as always. Lists and histories come
            back with the index.
          </Trans>
        </Notice>
      )}
      {chainAway && (
        <Notice tone="warning" title={t`The chain's node does not answer`}>
          <Trans>
            What you see is as old as the block at the foot of the page. Nothing can be signed until the node
            answers again; your cart is kept.
          </Trans>
        </Notice>
      )}
      {behind >= BEHIND && (
        <Notice tone="warning" title={t`The index is late`}>
          <Trans>
            It has {behind} blocks still to read, so what happened last is not shown yet. What you sign is
            checked on the chain itself.
          </Trans>
        </Notice>
      )}
    </div>
  )
}

/** How many blocks the index has still to read, as far as both are known. */
function blocksBehind({ chain, index }: Beat): number {
  return chain.status === 'here' && index.status === 'here' ? chain.at.number - index.at.number : 0
}
