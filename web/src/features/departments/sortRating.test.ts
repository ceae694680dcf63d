import { describe, expect, it } from 'vitest'
import type { DepartmentFigures } from './DepartmentFigures.ts'
import { sortRating } from './sortRating.ts'

const department = (name: string, part: Partial<DepartmentFigures>): DepartmentFigures => ({
  number: 1,
  name,
  letters: 'К',
  closed: false,
  received: 0,
  forwarded: 0,
  open: 0,
  answered: 0,
  inTime: undefined,
  median: undefined,
  answerTimes: [],
  overdue: 0,
  disputed: 0,
  reopened: 0,
  confirmed: 0,
  unconfirmed: 0,
  upheld: 0,
  marks: 0,
  mean: undefined,
  ...part,
})

const names = (departments: readonly DepartmentFigures[]) => departments.map(({ name }) => name)

describe('the rating', () => {
  it('puts the most punctual first and those without answers last', () => {
    const all = [
      department('Роды', { inTime: undefined }),
      department('Дороги', { inTime: 0.5 }),
      department('Парки', { inTime: 0.9 }),
    ]
    expect(names(sortRating(all, 'inTime'))).toEqual(['Парки', 'Дороги', 'Роды'])
  })

  it('puts the quickest first, and the one beyond all buckets behind', () => {
    const all = [department('А', { median: { beyond: 60 } }), department('Б', { median: { days: 2 } })]
    expect(names(sortRating(all, 'median'))).toEqual(['Б', 'А'])
  })

  it('compares shares, so that a large department is not worse for being large', () => {
    const all = [
      department('Большой', { answered: 100, disputed: 10 }),
      department('Малый', { answered: 4, disputed: 2 }),
    ]
    expect(names(sortRating(all, 'disputed'))).toEqual(['Большой', 'Малый'])
  })

  it('orders equals by name', () => {
    const all = [department('Б', { inTime: 1 }), department('А', { inTime: 1 })]
    expect(names(sortRating(all, 'inTime'))).toEqual(['А', 'Б'])
  })
})
