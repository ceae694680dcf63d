import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Countdown } from '../../components/Countdown.tsx'
import { useDistrictName } from '../../components/DistrictName.tsx'
import { formatMoment } from '../../lib/format/time.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import type { NextStep } from '../../lib/participation/nextStep.ts'

/** A step in words. */
export interface StepWords {
  /** Where the citizen stands. */
  readonly title: string
  /** What it means and what to do. */
  readonly text: ReactNode
}

/** @returns A step as a person reads it. */
export function useStepWords(step: NextStep): StepWords {
  const { t } = useLingui()
  const locale = useLocale()
  const district = useDistrictName()
  switch (step.kind) {
    case 'cancelled':
      return {
        title: t`The round was cancelled`,
        text: t`The city ended it before voting. No coins were given out.`,
      }
    case 'closed':
      return {
        title: t`Voting is over`,
        text: t`Ballots can no longer be changed. Everything is open to be recounted.`,
      }
    case 'connect':
      return {
        title: t`Want to decide too?`,
        text: t`Reading needs no wallet. To take part, connect yours: it signs for you and holds your coins.`,
      }
    case 'reading':
      return { title: t`Looking you up in the chain…`, text: null }
    case 'register':
      return {
        title: t`This wallet is not registered as a resident's`,
        text: t`A registrar checks once that you live here; no personal data goes to the chain. Then you can enrol.`,
      }
    case 'revoked':
      return {
        title: t`Your registration was revoked`,
        text: t`You cannot join this round. If this is a mistake, ask the registrar: a registration can be reinstated.`,
      }
    case 'lost':
      return {
        title: t`This wallet was replaced by another`,
        text: t`The registrar bound a new wallet to your number. Connect that one.`,
      }
    case 'otherDistrict': {
      const yours = district(step.yours)
      const needed = district(step.needed)
      return {
        title: t`This round is for another district`,
        text: t`It is for residents of ${needed}; you are registered in ${yours}. Look for a round of your district or of the whole city.`,
      }
    }
    case 'waitForEnrolment':
      return {
        title: t`You are registered. Enrolment has not begun`,
        text: <Until words={t`Enrolment opens`} moment={step.from} />,
      }
    case 'enrol':
      return {
        title: t`Enrol to receive your coins`,
        text: t`Everyone who enrols before ${formatMoment(step.until, locale)} gets an equal share of the budget. Later it is not possible to join.`,
      }
    case 'moveEnrolment':
      return {
        title: t`You are enrolled with a wallet that you lost`,
        text: t`Carry the enrolment over to this wallet before ${formatMoment(step.until, locale)}; after that it stays where it is.`,
      }
    case 'waitForVoting':
      return { title: t`You are enrolled`, text: <Until words={t`Voting begins`} moment={step.from} /> }
    case 'enrolledByLostWallet':
      return {
        title: t`You are enrolled with a wallet that you lost`,
        text: t`The electorate is frozen since voting began, so this wallet cannot take over. If you still have the former wallet, you can vote with it.`,
      }
    case 'enrolmentMissed': {
      const ended = formatMoment(step.endedAt, locale)
      return {
        title: t`You are not enrolled in this round`,
        text: step.registeredLater
          ? t`Enrolment ended ${ended}, before this wallet was registered. You can take part in the next round.`
          : t`Enrolment ended ${ended}. The shares are divided, and nobody can join any more. You can take part in the next round.`,
      }
    }
    case 'nothingToSpend':
      return {
        title: t`There is nothing to spend`,
        text: t`More people enrolled than the budget has kopecks, so every share is zero.`,
      }
    case 'vote':
      return { title: t`You can vote`, text: <Until words={t`Voting closes`} moment={step.until} /> }
  }
}

function Until({ words, moment }: { words: string; moment: number }) {
  const { t } = useLingui()
  const locale = useLocale()
  return (
    <>
      {words} {formatMoment(moment, locale)} ({t`in`} <Countdown until={moment} />)
    </>
  )
}
