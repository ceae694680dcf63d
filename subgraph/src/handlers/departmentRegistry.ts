import {
  ApprovalsChanged,
  CoverageChanged,
  DepartmentClosed,
  DepartmentOpened,
  DepartmentRenamed,
  HeadAppointed,
  KeyPublished,
  OfficerAppointed,
  OfficerDismissed,
  Published,
} from '../../generated/DepartmentRegistry/DepartmentRegistry'
import { Officer, Publication } from '../../generated/schema'
import { PUBLICATIONS } from '../enumNames'
import { officerId } from '../ids'
import { loadOrCreateCity } from '../store/city'
import { loadDepartment, newDepartment } from '../store/department'
import { newOfficer } from '../store/officer'
import { seeWallet } from '../store/wallet'

export function handleDepartmentOpened(event: DepartmentOpened): void {
  newDepartment(event).save()
  const city = loadOrCreateCity()
  city.departments += 1
  city.save()
}

export function handleDepartmentRenamed(event: DepartmentRenamed): void {
  const department = loadDepartment(event.params.department)
  department.name = event.params.name
  department.save()
}

export function handleDepartmentClosed(event: DepartmentClosed): void {
  const department = loadDepartment(event.params.department)
  department.closed = true
  department.save()
}

export function handleApprovalsChanged(event: ApprovalsChanged): void {
  const department = loadDepartment(event.params.department)
  department.approvals = event.params.approvals
  department.save()
}

export function handleCoverageChanged(event: CoverageChanged): void {
  const department = loadDepartment(event.params.department)
  department.districts = event.params.districts
  department.save()
}

export function handleKeyPublished(event: KeyPublished): void {
  const department = loadDepartment(event.params.department)
  department.key = event.params.key
  department.keyVersion = event.params.version
  department.save()
}

export function handleOfficerAppointed(event: OfficerAppointed): void {
  const officer = newOfficer(event)
  officer.save()
  const wallet = seeWallet(event.params.account, event.block.timestamp)
  wallet.officer = officer.id
  wallet.save()
}

export function handleOfficerDismissed(event: OfficerDismissed): void {
  const officer = Officer.load(officerId(event.params.officer))!
  officer.active = false
  officer.dismissedAt = event.block.timestamp
  officer.save()
  const wallet = seeWallet(event.params.account, event.block.timestamp)
  wallet.officer = null
  wallet.save()

  const department = loadDepartment(event.params.department)
  const head = department.head
  if (head !== null && head == officer.id) {
    department.head = null
    department.save()
  }
}

export function handleHeadAppointed(event: HeadAppointed): void {
  const department = loadDepartment(event.params.department)
  department.head = officerId(event.params.officer)
  department.save()
}

export function handlePublished(event: Published): void {
  const publication = new Publication(PUBLICATIONS[event.params.publication])
  publication.digest = event.params.digest
  publication.publishedAt = event.block.timestamp
  publication.save()
}
