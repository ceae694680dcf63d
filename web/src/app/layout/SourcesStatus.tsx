import { Trans } from '@lingui/react/macro'
import { useBeat } from '../../lib/live/HeartbeatContext.ts'

/** "Indexed at block N, chain at block M". */
export function SourcesStatus() {
  const index = useBeat((beat) => ('at' in beat.index ? beat.index.at?.number : undefined))
  const chain = useBeat((beat) => ('at' in beat.chain ? beat.chain.at?.number : undefined))
  return (
    <p data-testid="sources">
      <Trans>
        indexed at block {index ?? '…'} · chain at block {chain ?? '…'}
      </Trans>
    </p>
  )
}
