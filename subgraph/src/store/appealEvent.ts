import { Address, Bytes, ethereum } from '@graphprotocol/graph-ts'
import { Appeal, AppealEvent } from '../../generated/schema'
import { askForBody } from '../body/source'
import { eventId } from '../ids'
import { isZero } from '../isZero'
import { officerOf } from './officer'

/**
 * One step of an appeal as the step left it. Neither is saved yet.
 * @param kind Of `AppealEventKind`.
 * @param actor The zero address if the event names nobody.
 */
export function newAppealEvent(
  kind: string,
  appeal: Appeal,
  actor: Address,
  event: ethereum.Event,
): AppealEvent {
  appeal.updatedAt = event.block.timestamp
  const step = new AppealEvent(eventId(event))
  step.kind = kind
  step.appeal = appeal.id
  step.actor = actor
  step.department = appeal.department
  step.round = appeal.round
  step.block = event.block.number
  step.timestamp = event.block.timestamp
  step.transaction = event.transaction.hash
  step.logIndex = event.logIndex
  return step
}

/** As `newAppealEvent`, done by virtue of the actor's appointment, if there is one. */
export function newOfficialEvent(
  kind: string,
  appeal: Appeal,
  actor: Address,
  event: ethereum.Event,
): AppealEvent {
  const step = newAppealEvent(kind, appeal, actor, event)
  step.officer = officerOf(actor)
  return step
}

/** Names the comment that goes with a step, and asks IPFS for it; zero is no comment. */
export function addComment(step: AppealEvent, digest: Bytes): void {
  if (isZero(digest)) return
  step.digest = digest
  step.comment = step.id
  askForBody('comment', step.id, digest)
}
