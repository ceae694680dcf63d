import { BigInt } from '@graphprotocol/graph-ts'
import { Department, DepartmentAction } from '../../generated/schema'
import { Activity } from '../activity'
import { loadOrCreateDepartmentWeek } from './departmentWeek'

/** Adds to a department's running figures, its day and its week. Saves all but the department. */
export function addActivity(department: Department, activity: Activity, now: BigInt): void {
  department.received += activity.received
  department.answered += activity.answered
  department.overdue += activity.overdue
  department.disputed += activity.disputed
  department.reopened += activity.reopened
  department.confirmed += activity.confirmed
  department.answerSeconds = department.answerSeconds.plus(activity.answerSeconds)

  const week = loadOrCreateDepartmentWeek(department.id, now)
  week.received += activity.received
  week.answered += activity.answered
  week.overdue += activity.overdue
  week.disputed += activity.disputed
  week.reopened += activity.reopened
  week.confirmed += activity.confirmed
  week.answerSeconds = week.answerSeconds.plus(activity.answerSeconds)
  week.save()

  // graph-node sets the id and the time of a timeseries entity itself.
  const action = new DepartmentAction(0)
  action.timestamp = 0
  action.department = department.id
  action.received = activity.received
  action.answered = activity.answered
  action.overdue = activity.overdue
  action.disputed = activity.disputed
  action.reopened = activity.reopened
  action.confirmed = activity.confirmed
  action.answerSeconds = activity.answerSeconds.toBigDecimal()
  action.save()
}
