import { BigInt } from '@graphprotocol/graph-ts'
import { Appeal, Department } from '../generated/schema'

/** Gives an appeal a department and its number there, written as in `12-К/2027`. */
export function numberAppeal(appeal: Appeal, department: Department, number: BigInt, year: i32): void {
  appeal.department = department.id
  appeal.number = number.toI32()
  appeal.year = year
  appeal.label = number.toString() + '-' + department.letters + '/' + year.toString()
}
