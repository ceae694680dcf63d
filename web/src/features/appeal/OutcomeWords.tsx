import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Moment } from '../../components/Moment.tsx'
import type { AppealAnswer } from '../../lib/appeal/Appeal.ts'
import { useAppealWords } from '../../lib/appeal/useAppealWords.ts'

/** What an answer comes to: its outcome, with the day for which it is planned or the appeal it repeats. */
export function OutcomeWords({ answer }: { answer: AppealAnswer }) {
  const words = useAppealWords()
  const { outcome, plannedFor, duplicateOf } = answer
  return (
    <>
      {words.outcome[outcome]}
      {plannedFor !== undefined && (
        <>
          {': '}
          <Trans>
            not later than <Moment at={plannedFor} />
          </Trans>
        </>
      )}
      {duplicateOf && (
        <>
          {': '}
          <Link to="/appeals/$appeal" params={{ appeal: duplicateOf }}>
            <Trans>see the other appeal</Trans>
          </Link>
        </>
      )}
    </>
  )
}
