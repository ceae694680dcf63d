import { BigInt } from '@graphprotocol/graph-ts'
import { DepartmentWeek } from '../../generated/schema'
import { departmentWeekId } from '../ids'

const DAY = 86400
/** 1 January 1970 was a Thursday, three days after a Monday. */
const DAYS_SINCE_MONDAY = 3

/**
 * The department's week in which a moment lies. Not saved yet.
 * @param department Its id.
 */
export function loadOrCreateDepartmentWeek(department: string, now: BigInt): DepartmentWeek {
  const week = ((now.toI64() / DAY + DAYS_SINCE_MONDAY) / 7) as i32
  const id = departmentWeekId(department, week)
  let entry = DepartmentWeek.load(id)
  if (entry === null) {
    entry = new DepartmentWeek(id)
    entry.department = department
    entry.week = week
    entry.weekStart = BigInt.fromI64(((week as i64) * 7 - DAYS_SINCE_MONDAY) * DAY)
    entry.received = 0
    entry.answered = 0
    entry.overdue = 0
    entry.disputed = 0
    entry.reopened = 0
    entry.confirmed = 0
    entry.answerSeconds = BigInt.zero()
  }
  return entry
}
