import { BodyTombstoned } from '../../../generated/AppealRegistry/AppealRegistry'
import { loadAppeal } from '../../store/appeal'
import { newAppealEvent } from '../../store/appealEvent'
import { setBodyTombstone } from '../../store/bodyTombstone'

export function handleBodyTombstoned(event: BodyTombstoned): void {
  const appeal = loadAppeal(event.params.appeal)
  const tombstone = setBodyTombstone(event)
  if (event.params.digest.equals(appeal.digest)) appeal.bodyTombstone = tombstone.id
  const restored = tombstone.state == 'None'
  const step = newAppealEvent(restored ? 'Restored' : 'Entombed', appeal, event.params.by, event)
  step.digest = event.params.digest
  if (!restored) step.reason = tombstone.reason
  step.save()
  appeal.save()
}
