import {
  AppealClosed,
  AppealConfirmed,
  AppealDisputed,
  AppealReopened,
} from '../../../generated/AppealRegistry/AppealRegistry'
import { Department, Officer } from '../../../generated/schema'
import { Activity } from '../../activity'
import { endAppeal } from '../../endAppeal'
import { CLOSURES, DISPUTE_REASONS } from '../../enumNames'
import { loadAppeal } from '../../store/appeal'
import { addComment, newAppealEvent, newOfficialEvent } from '../../store/appealEvent'
import { addActivity } from '../../store/departmentActivity'
import { changeAssigned } from '../../store/officer'

export function handleAppealConfirmed(event: AppealConfirmed): void {
  const appeal = loadAppeal(event.params.appeal)
  appeal.promptness = event.params.promptness
  appeal.substance = event.params.substance
  appeal.courtesy = event.params.courtesy
  endAppeal(appeal, 'Confirmed', event.block.timestamp)
  newAppealEvent('Confirmed', appeal, event.params.author, event).save()
  appeal.save()

  const department = Department.load(appeal.department!)!
  const activity = new Activity()
  activity.confirmed = 1
  department.open -= 1
  // Anyone may file from any number of wallets; a resident is one person.
  if (appeal.resident) {
    department.marks += 1
    department.promptness += event.params.promptness
    department.substance += event.params.substance
    department.courtesy += event.params.courtesy
  }
  addActivity(department, activity, event.block.timestamp)
  department.save()
}

export function handleAppealDisputed(event: AppealDisputed): void {
  const appeal = loadAppeal(event.params.appeal)
  const step = newAppealEvent('Disputed', appeal, event.params.author, event)
  step.reason = DISPUTE_REASONS[event.params.reason]
  addComment(step, event.params.digest)
  // Else it is reopened at once, by the event that follows.
  if (!event.params.decideBy.isZero()) {
    appeal.state = 'Disputed'
    appeal.dueBy = event.params.decideBy
    appeal.reportedOverdue = false
    step.deadline = event.params.decideBy
  }
  step.save()
  appeal.save()

  const department = Department.load(appeal.department!)!
  const activity = new Activity()
  activity.disputed = 1
  addActivity(department, activity, event.block.timestamp)
  department.save()
}

export function handleAppealReopened(event: AppealReopened): void {
  const now = event.block.timestamp
  const appeal = loadAppeal(event.params.appeal)
  appeal.round = event.params.round
  appeal.awaitedSince = now
  appeal.answerBy = event.params.answerBy
  appeal.dueBy = event.params.answerBy
  appeal.reportedOverdue = false
  // As the contract does: whoever left the department is assigned no longer.
  const officer = appeal.officer
  if (officer !== null && Officer.load(officer)!.active) {
    appeal.state = 'Assigned'
  } else {
    changeAssigned(officer, -1)
    appeal.officer = null
    appeal.state = 'Registered'
  }
  const step = newAppealEvent('Reopened', appeal, event.params.by, event)
  step.deadline = event.params.answerBy
  step.save()
  appeal.save()

  const department = Department.load(appeal.department!)!
  const activity = new Activity()
  activity.reopened = 1
  addActivity(department, activity, now)
  department.save()
}

export function handleAppealClosed(event: AppealClosed): void {
  const appeal = loadAppeal(event.params.appeal)
  const closure = CLOSURES[event.params.closure]
  appeal.closure = closure
  endAppeal(appeal, 'Closed', event.block.timestamp)
  // Silence anyone may report; a supervisor upholds by office.
  const upheld = closure == 'Upheld'
  const step = upheld
    ? newOfficialEvent('Closed', appeal, event.params.by, event)
    : newAppealEvent('Closed', appeal, event.params.by, event)
  step.reason = closure
  addComment(step, event.params.digest)
  step.save()
  appeal.save()

  const department = Department.load(appeal.department!)!
  department.open -= 1
  if (upheld) department.upheld += 1
  else department.unconfirmed += 1
  department.save()
}
