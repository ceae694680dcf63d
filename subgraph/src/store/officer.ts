import { Address } from '@graphprotocol/graph-ts'
import { OfficerAppointed } from '../../generated/DepartmentRegistry/DepartmentRegistry'
import { Officer, Wallet } from '../../generated/schema'
import { departmentId, officerId } from '../ids'

/** The appointment that an event made. Not saved yet. */
export function newOfficer(event: OfficerAppointed): Officer {
  const officer = new Officer(officerId(event.params.officer))
  officer.number = event.params.officer
  officer.account = event.params.account
  officer.department = departmentId(event.params.department)
  officer.active = true
  officer.appointedAt = event.block.timestamp
  officer.assigned = 0
  officer.prepared = 0
  officer.approved = 0
  return officer
}

/** @returns The id of the appointment under which an account serves now; null if it serves nowhere. */
export function officerOf(account: Address): string | null {
  const wallet = Wallet.load(account)
  return wallet === null ? null : wallet.officer
}

/**
 * Adds `change` to the appeals that an officer is assigned to, and saves.
 * @param officer An appointment's id; nothing happens if it is null.
 */
export function changeAssigned(officer: string | null, change: i32): void {
  if (officer === null) return
  const entry = Officer.load(officer)!
  entry.assigned += change
  entry.save()
}
