import type { AppealCategory } from '@initiative-citizen/ipfs/schemas/categories'
import { coversDistrict, type Department } from '../../../lib/appeal/Department.ts'

/** Why an appeal can't be registered with a department. */
export type RegistrationProblem = 'noDepartment' | 'closed' | 'notCovered'

/**
 * Which department an appeal most likely belongs to: its category's, or the one below that which serves the district.
 * @param category The appeal's; undefined when it is not published any more.
 * @returns The department's number; undefined when none fits.
 */
export function suggestDepartment(
  category: AppealCategory | undefined,
  district: number,
  departments: readonly Department[],
): number | undefined {
  const usual = departments.find(({ number }) => number === category?.department)
  if (!usual) return undefined
  const takes = (each: Department) => !each.closed && coversDistrict(each, district)
  if (takes(usual)) return usual.number
  return departments.find((each) => each.parent === usual.number && takes(each))?.number
}

/** @returns What stands against registering an appeal of a district with a department; undefined if nothing does. */
export function registrationProblem(
  department: Department | undefined,
  district: number,
): RegistrationProblem | undefined {
  if (!department) return 'noDepartment'
  if (department.closed) return 'closed'
  return coversDistrict(department, district) ? undefined : 'notCovered'
}
