import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Histogram } from '../../components/Histogram.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Verified } from '../../components/Verified.tsx'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import classes from './StatisticsView.module.css'
import { useRecount } from './useRecount.ts'

/** Lets anyone add up all ballots and compare the sums with the contract. */
export function RecountCard() {
  const { t } = useLingui()
  const { standing } = useRoundView()
  const [state, run] = useRecount()
  const counting = state.status === 'counting'
  const canCount = standing.voters !== undefined && standing.voters > 0
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Recount it yourself</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          Your browser reads every standing ballot, adds them up and compares the sums with the piggy banks in
          the contract. It also shows how people spread their coins.
        </Trans>
      </p>
      {canCount ? (
        <div>
          <Button onClick={run} loading={counting} variant="light">
            <Trans>Recount all ballots</Trans>
          </Button>
        </div>
      ) : (
        <p className={classes.soft}>
          <Trans>There is no ballot to count yet.</Trans>
        </p>
      )}
      <div role="status">
        {(counting || state.status === 'done') && (
          <p className={classes.soft}>
            <Plural value={state.count.ballots} one="# ballot counted" other="# ballots counted" />
          </p>
        )}
        {state.status === 'done' && state.differing.length === 0 && (
          <Verified>
            <Trans>Every piggy bank in the contract holds exactly what the ballots put in</Trans>
          </Verified>
        )}
      </div>
      {state.status === 'done' && state.differing.length > 0 && (
        <Notice tone="warning" title={t`The sums differ`} action={{ label: t`Count again`, run }}>
          <Trans>
            Projects: {state.differing.map((project) => project + 1).join(', ')}. While voting goes on this
            happens when a ballot is cast between the two readings: count again. If it stays, tell the city.
          </Trans>
        </Notice>
      )}
      {state.status === 'failed' && (
        <Notice tone="failure" title={t`The recount stopped`} action={{ label: t`Count again`, run }}>
          <Trans>The index or the chain does not answer. Check your connection and try again.</Trans>
        </Notice>
      )}
      {state.status === 'done' && (
        <>
          <Histogram
            title={t`Projects in a cart`}
            bars={state.count.bySize.map((count, index) => ({ name: String(index + 1), count }))}
          />
          <Histogram
            title={t`How much of the share is in piggy banks`}
            bars={state.count.byTenths.map((count, index) => ({
              name: `${index * 10}–${(index + 1) * 10} %`,
              count,
            }))}
          />
        </>
      )}
    </Card>
  )
}
