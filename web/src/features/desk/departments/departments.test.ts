import { describe, expect, it } from 'vitest'
import type { Department } from '../../../lib/appeal/Department.ts'
import { districtsOf, toCoverage } from './coverage.ts'
import { departmentTree } from './departmentTree.ts'

const department = (number: number, parent?: number) => ({ number, parent }) as Department

describe('the tree of departments', () => {
  it('puts each below the one above it, and loses none', () => {
    const rows = departmentTree([
      department(1),
      department(2, 1),
      department(3),
      department(4, 2),
      department(5, 1),
      department(6, 99),
    ])
    expect(rows.map(({ department: { number }, depth }) => [number, depth])).toEqual([
      [1, 0],
      [2, 1],
      [4, 2],
      [5, 1],
      [3, 0],
      [6, 0],
    ])
  })
})

describe('the districts that a department serves', () => {
  it('are bits, zero for the whole city', () => {
    expect(toCoverage([0])).toBe(1n)
    expect(toCoverage([1, 3, 3])).toBe(0b1010n)
    expect(toCoverage([255])).toBe(1n << 255n)
    expect(districtsOf(0b1010n)).toEqual([1, 3])
    expect(districtsOf(toCoverage([0, 7, 255]))).toEqual([0, 7, 255])
  })
})
