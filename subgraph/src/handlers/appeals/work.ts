import {
  AnswerExtended,
  AppealJoined,
  AppealOverdue,
  AppealWithdrawn,
  InformationProvided,
  InformationRequested,
} from '../../../generated/AppealRegistry/AppealRegistry'
import { Department } from '../../../generated/schema'
import { Activity } from '../../activity'
import { endAppeal } from '../../endAppeal'
import { EXTENSION_REASONS, STAGES } from '../../enumNames'
import { loadAppeal } from '../../store/appeal'
import { addComment, newAppealEvent, newOfficialEvent } from '../../store/appealEvent'
import { createAppealJoin } from '../../store/appealJoin'
import { addActivity } from '../../store/departmentActivity'

export function handleInformationRequested(event: InformationRequested): void {
  const appeal = loadAppeal(event.params.appeal)
  appeal.state = 'InfoRequested'
  const step = newOfficialEvent('InformationRequested', appeal, event.params.by, event)
  addComment(step, event.params.digest)
  step.save()
  appeal.save()
}

export function handleInformationProvided(event: InformationProvided): void {
  const appeal = loadAppeal(event.params.appeal)
  appeal.state = 'Assigned'
  const step = newAppealEvent('InformationProvided', appeal, event.params.by, event)
  addComment(step, event.params.digest)
  step.save()
  appeal.save()
}

export function handleAnswerExtended(event: AnswerExtended): void {
  const appeal = loadAppeal(event.params.appeal)
  appeal.extended = true
  appeal.answerBy = event.params.answerBy
  appeal.dueBy = event.params.answerBy
  const step = newOfficialEvent('Extended', appeal, event.params.by, event)
  step.reason = EXTENSION_REASONS[event.params.reason]
  step.deadline = event.params.answerBy
  addComment(step, event.params.digest)
  step.save()
  appeal.save()
}

export function handleAppealJoined(event: AppealJoined): void {
  const appeal = loadAppeal(event.params.appeal)
  appeal.joined += 1
  createAppealJoin(event, appeal)
  newAppealEvent('Joined', appeal, event.params.wallet, event).save()
  appeal.save()
}

export function handleAppealWithdrawn(event: AppealWithdrawn): void {
  const appeal = loadAppeal(event.params.appeal)
  endAppeal(appeal, 'Withdrawn', event.block.timestamp)
  newAppealEvent('Withdrawn', appeal, event.params.author, event).save()
  appeal.save()
  const department = appeal.department
  if (department === null) return
  const entry = Department.load(department)!
  entry.open -= 1
  entry.save()
}

export function handleAppealOverdue(event: AppealOverdue): void {
  const appeal = loadAppeal(event.params.appeal)
  const stage = STAGES[event.params.stage]
  appeal.reportedOverdue = true
  const step = newAppealEvent('Overdue', appeal, event.params.by, event)
  step.reason = stage
  step.deadline = event.params.dueBy
  step.save()
  appeal.save()

  // Of the other stages the dispatcher or the supervisor is late, not the department.
  if (stage != 'Answer') return
  const department = Department.load(appeal.department!)!
  const activity = new Activity()
  activity.overdue = 1
  addActivity(department, activity, event.block.timestamp)
  department.save()
}
