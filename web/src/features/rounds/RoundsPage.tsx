import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { useChainTime } from '../../lib/live/useChainTime.ts'
import { type Phase, phaseAt } from '../../lib/round/phase.ts'
import { arrangeRounds } from './arrangeRounds.ts'
import { Hero } from './Hero.tsx'
import { RoundCard } from './RoundCard.tsx'
import type { RoundListItem } from './RoundListItem.ts'
import classes from './RoundsPage.module.css'
import { useRoundList } from './useRoundList.ts'

/** The way in: what this is, appeals, the rounds that go on now, and those that ended. @param appeals Their part of the page. */
export function RoundsPage({ appeals }: { appeals: ReactNode }) {
  usePageTitle(undefined)
  const { rounds, error, retry } = useRoundList()
  return (
    <div className={classes.page}>
      <Hero />
      {appeals}
      {rounds && <Rounds rounds={rounds} />}
      {!rounds && !error && <Placeholder height={220} />}
      {error && <Unreadable error={error} retry={retry} />}
    </div>
  )
}

function Rounds({ rounds }: { rounds: readonly RoundListItem[] }) {
  const { t } = useLingui()
  const phases = useChainTime((time) => rounds.map((round) => phaseAt(round, time)).join(' '))
  const { current, past } = useMemo(
    () => arrangeRounds(rounds, phases.split(' ') as Phase[]),
    [rounds, phases],
  )
  return (
    <>
      <section className={classes.section} aria-labelledby="current">
        <h2 id="current">
          <Trans>Now and soon</Trans>
        </h2>
        {current.length === 0 && (
          <Notice tone="empty" title={t`No round is going on`}>
            <Trans>The city announces a round here as soon as it opens one.</Trans>
          </Notice>
        )}
        {current.map((round) => (
          <RoundCard key={round.address} round={round} />
        ))}
      </section>
      {past.length > 0 && (
        <section className={classes.section} aria-labelledby="past">
          <h2 id="past">
            <Trans>Past rounds</Trans>
          </h2>
          <div className={classes.past}>
            {past.map((round) => (
              <RoundCard key={round.address} round={round} />
            ))}
          </div>
        </section>
      )}
    </>
  )
}

function Unreadable({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useLingui()
  return (
    <Notice
      tone="failure"
      title={t`The rounds can't be read now`}
      action={{ label: t`Try again`, run: retry }}
    >
      <Trans>
        Neither the index nor the chain answers. Check your connection; the rounds themselves are safe on the
        chain.
      </Trans>{' '}
      <code>{error.message}</code>
    </Notice>
  )
}
