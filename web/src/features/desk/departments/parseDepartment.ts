/** Which department a page is about, in the address. */
export interface DepartmentSearch {
  readonly department?: number
}

/** Reads the search parameters; what is no number is left out. */
export function parseDepartment({ department }: Record<string, unknown>): DepartmentSearch {
  const number = Number(department)
  return Number.isSafeInteger(number) && number > 0 ? { department: number } : {}
}
