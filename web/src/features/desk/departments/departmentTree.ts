import type { Department } from '../../../lib/appeal/Department.ts'

/** A department and how deep it stands below the top. */
export interface TreeRow {
  readonly department: Department
  readonly depth: number
}

/**
 * Puts departments below those above them.
 * @returns Depth first; siblings by number. Those whose parent is not there stand at the top.
 */
export function departmentTree(departments: readonly Department[]): TreeRow[] {
  const known = new Set(departments.map(({ number }) => number))
  const below = (parent: number | undefined, depth: number): TreeRow[] =>
    departments
      .filter((each) =>
        parent === undefined ? each.parent === undefined || !known.has(each.parent) : each.parent === parent,
      )
      .flatMap((department) => [{ department, depth }, ...below(department.number, depth + 1)])
  return below(undefined, 0)
}
