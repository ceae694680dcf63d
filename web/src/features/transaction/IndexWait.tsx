import { Trans } from '@lingui/react/macro'
import { Spinner } from '../../components/Spinner.tsx'
import { useBeat } from '../../lib/live/HeartbeatContext.ts'
import classes from './TransactionSheet.module.css'

/** So far behind the chain, in blocks, the index is not merely a moment late. */
const STUCK = 20

/** What is mined, but not yet read by the index: on its way, or stuck. */
export function IndexWait({ block }: { block: number }) {
  const state = useBeat(({ index, chain }) => {
    if (index.status === 'away') return 'away'
    if (index.status === 'waiting' || chain.status !== 'here') return 'here'
    return chain.at.number - index.at.number > STUCK ? 'stuck' : 'here'
  })
  if (state === 'here') {
    return (
      <p className={classes.wait}>
        <Spinner />
        <span>
          <Trans>It stands in block {block}. Pages will show it as soon as the index has read it.</Trans>
        </span>
      </p>
    )
  }
  return (
    <p>
      {state === 'away' ? (
        <Trans>
          It stands in block {block}, and that is what counts. The index does not answer now, so lists and
          statistics will show it later. There is nothing that you need to do.
        </Trans>
      ) : (
        <Trans>
          It stands in block {block}, and that is what counts. The index is far behind the chain, so lists and
          statistics will show it later. There is nothing that you need to do.
        </Trans>
      )}
    </p>
  )
}
