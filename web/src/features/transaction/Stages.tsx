import { useLingui } from '@lingui/react/macro'
import type { LifeCycle } from './lifeCycle.ts'
import classes from './Stages.module.css'

/** Failures that come from the wallet, after the check went well. */
const IN_THE_WALLET = ['rejected', 'wrongNetwork', 'walletBusy', 'walletGone', 'wallet']

const BY_SELF = ['checking', 'signing', 'pending', 'mined'] as const
const BY_CITY = ['checking', 'signing', 'accepted', 'pending', 'mined'] as const

type Stage = (typeof BY_CITY)[number]

/** How far a transaction has come. */
export function Stages({ life }: { life: LifeCycle }) {
  const { t } = useLingui()
  const names: Record<Stage, string> = {
    checking: t`Check`,
    signing: t`Signature`,
    accepted: t`Sent by the city`,
    pending: t`Chain`,
    mined: t`Index`,
  }
  const stages: readonly Stage[] = life.by === 'city' ? BY_CITY : BY_SELF
  const now = stageOf(life)
  const reached = now === null ? stages.length : stages.indexOf(now)
  return (
    <ol className={classes.stages} aria-label={t`Progress`}>
      {stages.map((stage, place) => (
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

/** The stage under way, null when all are over; failures stay where they happened. */
function stageOf(life: LifeCycle): Stage | null {
  switch (life.stage) {
    case 'ready':
      return 'signing'
    case 'handing':
      return 'accepted'
    case 'indexed':
      return null
    case 'failed':
      if (life.hash) return 'pending'
      if (life.handed || life.promise) return 'accepted'
      return IN_THE_WALLET.includes(life.failure.kind) ? 'signing' : 'checking'
    default:
      return life.stage
  }
}
