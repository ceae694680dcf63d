import {
  AppealAssigned,
  AppealForwarded,
  AppealRegistered,
  AppealResealed,
} from '../../../generated/AppealRegistry/AppealRegistry'
import { Activity } from '../../activity'
import { FORWARD_REASONS } from '../../enumNames'
import { officerId } from '../../ids'
import { numberAppeal } from '../../numberAppeal'
import { loadAppeal } from '../../store/appeal'
import { newAppealEvent, newOfficialEvent } from '../../store/appealEvent'
import { loadDepartment } from '../../store/department'
import { addActivity } from '../../store/departmentActivity'
import { changeAssigned } from '../../store/officer'

export function handleAppealRegistered(event: AppealRegistered): void {
  const now = event.block.timestamp
  const appeal = loadAppeal(event.params.appeal)
  const department = loadDepartment(event.params.department)
  numberAppeal(appeal, department, event.params.number, event.params.year)
  appeal.state = 'Registered'
  appeal.registeredAt = now
  appeal.awaitedSince = now
  appeal.answerBy = event.params.answerBy
  appeal.dueBy = event.params.answerBy
  appeal.reportedOverdue = false

  const step = newOfficialEvent('Registered', appeal, event.params.by, event)
  step.label = appeal.label
  step.deadline = appeal.dueBy
  step.save()
  appeal.save()

  const activity = new Activity()
  activity.received = 1
  department.open += 1
  addActivity(department, activity, now)
  department.save()
}

export function handleAppealForwarded(event: AppealForwarded): void {
  const appeal = loadAppeal(event.params.appeal)
  const department = loadDepartment(event.params.department)
  numberAppeal(appeal, department, event.params.number, event.params.year)
  changeAssigned(appeal.officer, -1)
  appeal.officer = null
  appeal.state = 'Registered'
  appeal.hops = event.params.hop

  const former = loadDepartment(event.params.formerDepartment)
  const step = newOfficialEvent('Forwarded', appeal, event.params.by, event)
  step.formerDepartment = former.id
  step.label = appeal.label
  step.reason = FORWARD_REASONS[event.params.reason]
  step.save()
  appeal.save()

  former.forwarded += 1
  former.open -= 1
  former.save()
  const activity = new Activity()
  activity.received = 1
  department.open += 1
  addActivity(department, activity, event.block.timestamp)
  department.save()
}

export function handleAppealAssigned(event: AppealAssigned): void {
  const appeal = loadAppeal(event.params.appeal)
  const officer = officerId(event.params.officer)
  changeAssigned(appeal.officer, -1)
  changeAssigned(officer, 1)
  appeal.officer = officer
  // Somebody else can be assigned while the author is asked for more: the question stands.
  if (appeal.state == 'Registered') appeal.state = 'Assigned'

  const step = newAppealEvent('Assigned', appeal, event.params.by, event)
  step.officer = officer
  step.save()
  appeal.save()
}

export function handleAppealResealed(event: AppealResealed): void {
  const appeal = loadAppeal(event.params.appeal)
  appeal.envelope = event.params.digest
  const author = appeal.author
  const step =
    author !== null && author.equals(event.params.by)
      ? newAppealEvent('Resealed', appeal, event.params.by, event)
      : newOfficialEvent('Resealed', appeal, event.params.by, event)
  step.digest = event.params.digest
  step.save()
  appeal.save()
}
