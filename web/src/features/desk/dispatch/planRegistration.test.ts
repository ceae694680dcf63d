import { describe, expect, it } from 'vitest'
import type { Department } from '../../../lib/appeal/Department.ts'
import { registrationProblem, suggestDepartment } from './planRegistration.ts'

const department = (number: number, changes: Partial<Department> = {}): Department => ({
  number,
  parent: undefined,
  name: `Department ${number}`,
  letters: 'К',
  approvals: 1,
  closed: false,
  head: undefined,
  districts: 1n,
  key: undefined,
  keyVersion: 0,
  ...changes,
})
const category = { id: 7, name: { ru: 'Ямы', en: 'Potholes' }, words: [], department: 1 }

describe('the suggested department', () => {
  it("is the category's, where it serves", () => {
    expect(suggestDepartment(category, 2, [department(1), department(2)])).toBe(1)
  })

  it('is one below it that serves the district, where it does not', () => {
    const roads = department(1, { districts: 1n << 1n })
    const north = department(2, { parent: 1, districts: 1n << 3n })
    const south = department(3, { parent: 1, districts: 1n << 2n })
    expect(suggestDepartment(category, 2, [roads, north, south])).toBe(3)
    expect(suggestDepartment(category, 4, [roads, north, south])).toBeUndefined()
  })

  it('is never a closed one, and none for a category without department', () => {
    expect(suggestDepartment(category, 2, [department(1, { closed: true })])).toBeUndefined()
    expect(
      suggestDepartment({ ...category, department: undefined } as never, 2, [department(1)]),
    ).toBeUndefined()
    expect(suggestDepartment(undefined, 2, [department(1)])).toBeUndefined()
  })
})

describe('what stands against a registration', () => {
  it('is said before anything is signed', () => {
    expect(registrationProblem(undefined, 1)).toBe('noDepartment')
    expect(registrationProblem(department(1, { closed: true }), 1)).toBe('closed')
    expect(registrationProblem(department(1, { districts: 2n }), 2)).toBe('notCovered')
    expect(registrationProblem(department(1, { districts: 2n }), 1)).toBeUndefined()
    expect(registrationProblem(department(1), 300)).toBeUndefined()
  })
})
