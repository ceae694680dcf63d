import { BodyTombstoned } from '../../generated/AppealRegistry/AppealRegistry'
import { BodyTombstone } from '../../generated/schema'
import { TOMBSTONE_REASONS, TOMBSTONES } from '../enumNames'
import { appealId, bodyTombstoneId } from '../ids'
import { isZero } from '../isZero'

/** Saves what a moderator said of a body. Of a body that is shown again, it keeps why it was hidden. */
export function setBodyTombstone(event: BodyTombstoned): BodyTombstone {
  const appeal = appealId(event.params.appeal)
  const id = bodyTombstoneId(appeal, event.params.digest)
  let tombstone = BodyTombstone.load(id)
  if (tombstone === null) {
    tombstone = new BodyTombstone(id)
    tombstone.appeal = appeal
    tombstone.digest = event.params.digest
  }
  tombstone.state = TOMBSTONES[event.params.tombstone]
  if (tombstone.state != 'None') {
    tombstone.reason = TOMBSTONE_REASONS[event.params.reason]
    tombstone.noteDigest = isZero(event.params.note) ? null : event.params.note
  }
  tombstone.by = event.params.by
  tombstone.timestamp = event.block.timestamp
  tombstone.transaction = event.transaction.hash
  tombstone.save()
  return tombstone
}
