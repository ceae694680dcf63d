import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Notice } from '../../components/Notice.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { CheckFailure } from './CheckFailure.tsx'
import { CheckFormCard } from './CheckFormCard.tsx'
import classes from './CheckPage.module.css'
import { CheckProgress } from './CheckProgress.tsx'
import { CheckReport } from './CheckReport.tsx'
import { LimitsCard } from './LimitsCard.tsx'
import { useCheckRun } from './useCheckRun.ts'

/**
 * Has the visitor's own browser check the city against its rules, from the chain alone.
 * @param round The round that the visitor came from; undefined for the whole city.
 */
export function CheckPage({ round }: { round: Address | undefined }) {
  const { t } = useLingui()
  const { run, state } = useCheckRun()
  usePageTitle(t`Check it yourself`)
  return (
    <div className={classes.page}>
      <header>
        <h1 className={classes.title}>
          <Trans>Check it yourself</Trans>
        </h1>
        <p className={classes.lead}>
          <Trans>
            Your browser reads everything that the city's contracts ever wrote, replays it by the rules and
            names whatever does not fit. It needs none of the city's servers: any node of the chain will do.
          </Trans>
        </p>
      </header>
      <CheckFormCard
        round={round}
        isRunning={state.stage === 'running'}
        onStart={(request) => run.start(request)}
        onStop={() => run.stop()}
      />
      {state.stage === 'idle' && (
        <Notice tone="empty" title={t`Nothing has been checked yet`}>
          <Trans>
            A small city takes less than a minute, a large one some minutes. You can stop at any time.
          </Trans>
        </Notice>
      )}
      {state.stage === 'stopped' && (
        <Notice tone="calm" title={t`You stopped the check`}>
          <Trans>What was read so far was not kept. Start it again when you like.</Trans>
        </Notice>
      )}
      {state.stage === 'running' && <CheckProgress progress={state.progress} />}
      {state.stage === 'failed' && <CheckFailure away={state.away} message={state.message} />}
      {state.stage === 'done' && <CheckReport {...state} />}
      <LimitsCard />
    </div>
  )
}
