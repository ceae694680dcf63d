import { Address, Bytes } from '@graphprotocol/graph-ts'
import {
  AppealClaimed,
  AppealFiled,
  ClaimOffered,
  TermsSet,
} from '../../../generated/AppealRegistry/AppealRegistry'
import { askForBody } from '../../body/source'
import { CHANNELS } from '../../enumNames'
import { loadAppeal, newAppeal } from '../../store/appeal'
import { recordFiling } from '../../store/appealAction'
import { setAuthor } from '../../store/appealAuthor'
import { newAppealEvent } from '../../store/appealEvent'
import { createAppealTerms } from '../../store/appealTerms'
import { loadOrCreateCity } from '../../store/city'

export function handleTermsSet(event: TermsSet): void {
  createAppealTerms(event)
}

export function handleAppealFiled(event: AppealFiled): void {
  const appeal = newAppeal(event)
  if (event.params.author.notEqual(Address.zero())) setAuthor(appeal, event.params.author, event.block.timestamp)
  const step = newAppealEvent('Filed', appeal, filerOf(appeal.id), event)
  step.digest = appeal.digest
  step.deadline = event.params.registerBy
  step.save()
  appeal.save()

  const city = loadOrCreateCity()
  city.appeals += 1
  city.openAppeals += 1
  city.save()
  recordFiling(appeal.category)
  askForBody('appeal', appeal.id, appeal.digest)
}

export function handleClaimOffered(event: ClaimOffered): void {
  const appeal = loadAppeal(event.params.appeal)
  appeal.operator = event.params.operator
  appeal.channel = CHANNELS[event.params.channel]
  appeal.save()
}

export function handleAppealClaimed(event: AppealClaimed): void {
  const appeal = loadAppeal(event.params.appeal)
  setAuthor(appeal, event.params.author, event.block.timestamp)
  newAppealEvent('Claimed', appeal, event.params.author, event).save()
  appeal.save()
}

/** An appeal's id begins with who sent it: the author, or the information centre's operator. */
function filerOf(appeal: Bytes): Address {
  return Address.fromBytes(Bytes.fromUint8Array(appeal.subarray(0, 20)))
}
