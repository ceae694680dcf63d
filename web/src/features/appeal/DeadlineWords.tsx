import { Trans } from '@lingui/react/macro'
import type { AppealEventKind } from '../../../generated/graphql.ts'
import { Moment } from '../../components/Moment.tsx'

/** What the deadline that a step brought is for. */
export function DeadlineWords({ kind, deadline }: { kind: AppealEventKind; deadline: number }) {
  const when = <Moment at={deadline} />
  switch (kind) {
    case 'Filed':
      return <Trans>to be registered by {when}</Trans>
    case 'Answered':
      return <Trans>the author can judge it until {when}</Trans>
    case 'Disputed':
      return <Trans>to be decided by {when}</Trans>
    case 'Overdue':
      return <Trans>it was {when}</Trans>
    default:
      return <Trans>to be answered by {when}</Trans>
  }
}
