import { useLingui } from '@lingui/react/macro'
import type { LifeCycle } from './lifeCycle.ts'
import classes from './Stages.module.css'

/** Failures that come from the wallet, after the check went well. */
const IN_THE_WALLET = ['rejected', 'wrongNetwork', 'walletBusy', 'walletGone', 'wallet']

const ORDER = ['checking', 'signing', 'pending', 'mined', 'indexed'] as const

/** How far a transaction has come. */
export function Stages({ life }: { life: LifeCycle }) {
  const { t } = useLingui()
  const names = {
    checking: t`Check`,
    signing: t`Signature`,
    pending: t`Chain`,
    mined: t`Index`,
  }
  const reached = reachedStage(life)
  return (
    <ol className={classes.stages} aria-label={t`Progress`}>
      {(['checking', 'signing', 'pending', 'mined'] as const).map((stage, place) => (
        <li
          key={stage}
          className={classes.stage}
          data-state={place < reached ? 'past' : place === reached ? 'now' : 'ahead'}
          aria-current={place === reached ? 'step' : undefined}
        >
          {names[stage]}
        </li>
      ))}
    </ol>
  )
}

/** The place of the stage under way; failures stay where they happened. */
function reachedStage(life: LifeCycle): number {
  if (life.stage === 'ready') return 1
  if (life.stage === 'failed') return life.hash ? 2 : IN_THE_WALLET.includes(life.failure.kind) ? 1 : 0
  return ORDER.indexOf(life.stage)
}
