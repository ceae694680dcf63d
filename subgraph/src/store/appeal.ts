import { BigInt } from '@graphprotocol/graph-ts'
import { AppealFiled } from '../../generated/AppealRegistry/AppealRegistry'
import { Appeal } from '../../generated/schema'
import { CHANNELS, VISIBILITIES } from '../enumNames'
import { appealId, termsId } from '../ids'
import { loadOrCreateDistrict } from './district'

/** An appeal that was filed. */
export function loadAppeal(number: BigInt): Appeal {
  return Appeal.load(appealId(number))!
}

/** The appeal that an event filed, without its author. Not saved yet. */
export function newAppeal(event: AppealFiled): Appeal {
  const appeal = new Appeal(appealId(event.params.appeal))
  appeal.resident = false
  // What came another way says so in the event after this one.
  appeal.channel = CHANNELS[0]
  appeal.visibility = VISIBILITIES[event.params.visibility]
  appeal.kind = event.params.kind
  appeal.category = event.params.category
  if (event.params.district != 0) {
    const district = loadOrCreateDistrict(event.params.district)
    district.save()
    appeal.district = district.id
  }
  appeal.digest = event.params.digest
  appeal.body = appeal.id
  appeal.state = 'Filed'
  appeal.final = false
  appeal.terms = termsId(event.params.terms)
  appeal.round = 0
  appeal.hops = 0
  appeal.extended = false
  appeal.dueBy = event.params.registerBy
  appeal.reportedOverdue = false
  appeal.joined = 0
  appeal.filedAt = event.block.timestamp
  appeal.updatedAt = event.block.timestamp
  appeal.filedBlock = event.block.number
  appeal.filedTransaction = event.transaction.hash
  return appeal
}
