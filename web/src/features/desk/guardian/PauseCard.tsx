import { Trans, useLingui } from '@lingui/react/macro'
import type { Abi, Address } from 'viem'
import { Card } from '../../../components/Card.tsx'
import { TransactionLink } from '../../../components/TransactionLink.tsx'
import classes from '../desk.module.css'
import { ActButton } from '../offices/ActButton.tsx'
import { usePen } from '../pen/Pen.ts'

interface PauseCardProps {
  /** What can be paused. */
  readonly name: string
  /** The buttons that pause it and let it go on. */
  readonly pause: string
  readonly resume: string
  readonly paused: boolean
  readonly address: Address
  readonly abi: Abi
  /** What a pause means for people. */
  readonly meaning: string
}

/** One thing that the guardian can pause and let go on. */
export function PauseCard({ name, pause, resume, paused, address, abi, meaning }: PauseCardProps) {
  const { t } = useLingui()
  const pen = usePen()
  const title = paused ? resume : pause
  const act = (from: Address) =>
    pen.propose(from, {
      title,
      call: { address, abi, functionName: paused ? 'unpause' : 'pause', args: [] },
      words: paused ? (
        <p>
          <Trans>The pause is lifted: from the next block on, the contract accepts them again.</Trans>
        </p>
      ) : (
        <p>{meaning}</p>
      ),
      action: paused ? t`Sign and let go on` : t`Sign and pause`,
      done: ({ receipt }) => (
        <p>
          {paused ? <Trans>The pause is lifted.</Trans> : <Trans>They are paused now.</Trans>}{' '}
          <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
    })
  return (
    <Card className={classes.card}>
      <h2>{name}</h2>
      <p>
        <strong>{paused ? <Trans>Paused now</Trans> : <Trans>Not paused</Trans>}</strong>
      </p>
      <p className={classes.soft}>{meaning}</p>
      <div className={classes.actions}>
        <ActButton office="guardian" onAct={act} {...(!paused && { variant: 'danger' })}>
          {title}
        </ActButton>
      </div>
    </Card>
  )
}
