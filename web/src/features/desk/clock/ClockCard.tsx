import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import { Card } from '../../../components/Card.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { usePhaseName } from '../../../components/PhaseBadge.tsx'
import { useRpc } from '../../../lib/chain/useRpc.ts'
import { useHeartbeat } from '../../../lib/live/HeartbeatContext.ts'
import { useChainTime } from '../../../lib/live/useChainTime.ts'
import { phaseAt, phaseEnd } from '../../../lib/round/phase.ts'
import classes from '../desk.module.css'
import { moveClock } from './moveClock.ts'
import { useRunningRounds } from './useRunningRounds.ts'

const HOUR = 3_600
const DAY = 24 * HOUR

/** Moves the local chain's time on, so that a demonstration need not wait for weeks. */
export function ClockCard() {
  const { t } = useLingui()
  const request = useRpc()
  const heartbeat = useHeartbeat()
  const time = useChainTime((now) => now)
  const rounds = useRunningRounds()
  const phaseName = usePhaseName()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const move = async (seconds: number) => {
    setBusy(true)
    setFailure(undefined)
    try {
      await moveClock(request, seconds)
      heartbeat.ask()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  const steps = rounds.flatMap(({ address, number, name, dates }) => {
    const end = phaseEnd(phaseAt({ dates, settled: false, cancelled: false }, time), dates)
    if (end === undefined) return []
    const next = phaseName(phaseAt({ dates, settled: false, cancelled: false }, end))
    return [{ address, end, label: t`Round No. ${number} “${name}”: to “${next}”` }]
  })
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The local chain's clock</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          A demonstration tool: it exists only because this chain runs on this machine, and works for everyone
          who looks at it. On a real chain nobody can move time, and it only goes forward here too.
        </Trans>
      </p>
      <p aria-live="polite">
        <Trans>
          The chain's time: <Moment at={time} />
        </Trans>
      </p>
      <div className={classes.actions}>
        <Button variant="light" disabled={busy} onClick={() => void move(HOUR)}>
          <Trans>1 hour on</Trans>
        </Button>
        <Button variant="light" disabled={busy} onClick={() => void move(DAY)}>
          <Trans>1 day on</Trans>
        </Button>
      </div>
      {steps.length > 0 && (
        <>
          <h3>
            <Trans>To the next phase of a round</Trans>
          </h3>
          <ul className={classes.steps}>
            {steps.map(({ address, end, label }) => (
              <li key={address}>
                <Button variant="light" disabled={busy} onClick={() => void move(Math.max(1, end - time))}>
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {failure && (
        <p role="alert" className={classes.problems}>
          <Trans>The clock did not move: {failure}. See whether the local chain is running.</Trans>
        </p>
      )}
    </Card>
  )
}
