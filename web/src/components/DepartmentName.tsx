import { useDepartmentName } from '../lib/appeal/useDepartments.ts'

/** A department by its number. */
export function DepartmentName({ number }: { number: number }) {
  return useDepartmentName()(number)
}
