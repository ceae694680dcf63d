import { DEPARTMENTS, departmentNumber } from './administration/departments.ts'

/** A department's secret key that the page offers to whoever plays one of its officers. */
export interface DemoDepartmentKey {
  readonly department: number
  /** `AGE-SECRET-KEY-1...` */
  readonly identity: string
}

/** The demonstration departments' keys. They are known to everybody. */
export function demoDepartmentKeys(): DemoDepartmentKey[] {
  return (Object.keys(DEPARTMENTS) as (keyof typeof DEPARTMENTS)[]).map((key) => ({
    department: departmentNumber(key),
    identity: DEPARTMENTS[key].identity,
  }))
}
