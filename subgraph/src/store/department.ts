import { BigInt } from '@graphprotocol/graph-ts'
import { DepartmentOpened } from '../../generated/DepartmentRegistry/DepartmentRegistry'
import { Department } from '../../generated/schema'
import { departmentId } from '../ids'

/** How many buckets `answerTimes` has. */
const BUCKETS = 8

/** The department that an event opened, with nothing done yet. Not saved yet. */
export function newDepartment(event: DepartmentOpened): Department {
  const department = new Department(departmentId(event.params.department))
  department.number = event.params.department
  if (event.params.parent != 0) department.parent = departmentId(event.params.parent)
  department.name = event.params.name
  department.letters = event.params.letters
  department.approvals = event.params.approvals
  department.closed = false
  department.districts = BigInt.zero()
  department.keyVersion = 0
  department.openedAt = event.block.timestamp
  department.received = 0
  department.forwarded = 0
  department.open = 0
  department.answered = 0
  department.answeredLate = 0
  department.overdue = 0
  department.disputed = 0
  department.reopened = 0
  department.confirmed = 0
  department.unconfirmed = 0
  department.upheld = 0
  department.marks = 0
  department.promptness = 0
  department.substance = 0
  department.courtesy = 0
  department.answerSeconds = BigInt.zero()
  department.answerTimes = new Array<i32>(BUCKETS).fill(0)
  return department
}

/** A department that was opened. */
export function loadDepartment(number: i32): Department {
  return Department.load(departmentId(number))!
}
