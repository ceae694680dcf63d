import type { AppealClosure, AppealState } from '@initiative-citizen/contracts/appeal-enums'
import { Trans } from '@lingui/react/macro'
import { isOverdue } from '../lib/appeal/deadline.ts'
import { useChainTime } from '../lib/live/useChainTime.ts'
import { DepartmentName } from './DepartmentName.tsx'
import { Moment } from './Moment.tsx'

interface AppealSentenceProps {
  readonly appeal: {
    readonly state: AppealState
    readonly closure: AppealClosure | undefined
    readonly department: number | undefined
    readonly dueBy: number | undefined
    readonly endedAt: number | undefined
  }
}

/** Who owes what until when, or how it ended. */
export function AppealSentence({ appeal }: AppealSentenceProps) {
  const { state, closure, department = 0, dueBy = 0, endedAt = 0 } = appeal
  const late = useChainTime((time) => isOverdue(state, appeal.dueBy, time))
  const lapsed = useChainTime((time) => time >= dueBy)
  const who = <DepartmentName number={department} />
  const when = <Moment at={dueBy} />
  const ended = endedAt > 0 && <Moment at={endedAt} />
  switch (state) {
    case 'Filed':
      return late ? (
        <Trans>The information centre should have registered it by {when}</Trans>
      ) : (
        <Trans>The information centre has to register it by {when}</Trans>
      )
    case 'Registered':
    case 'Assigned':
      return late ? (
        <Trans>
          {who} should have answered by {when}
        </Trans>
      ) : (
        <Trans>
          {who} has to answer by {when}
        </Trans>
      )
    case 'InfoRequested':
      return (
        <Trans>
          {who} asked the author for details; it has to answer by {when} all the same
        </Trans>
      )
    case 'Answered':
      return lapsed ? (
        <Trans>The author was silent until {when}; anyone may now close the appeal as unconfirmed</Trans>
      ) : (
        <Trans>The author can confirm or dispute the answer until {when}</Trans>
      )
    case 'Disputed':
      return late ? (
        <Trans>A supervisor should have decided by {when}; anyone may now have the appeal reopened</Trans>
      ) : (
        <Trans>A supervisor has to decide about the dispute by {when}</Trans>
      )
    case 'Confirmed':
      return <Trans>The author confirmed the answer {ended}</Trans>
    case 'Closed':
      return closure === 'Upheld' ? (
        <Trans>A supervisor let the answer stand {ended}</Trans>
      ) : (
        <Trans>The author said neither yes nor no; closed unconfirmed {ended}</Trans>
      )
    case 'Withdrawn':
      return <Trans>The author took the appeal back {ended}</Trans>
  }
}
