import { describe, expect, it } from 'vitest'
import { latestWeeks, weekOf, weekStart } from './weeks.ts'

describe('calendar weeks', () => {
  it('begin on Monday, 00:00 UTC', () => {
    const monday = Date.parse('2027-03-15T00:00:00Z') / 1_000
    expect(weekStart(weekOf(monday))).toBe(monday)
    expect(weekOf(monday - 1)).toBe(weekOf(monday) - 1)
    expect(weekOf(0)).toBe(0)
  })

  it('are shown without gaps, up to the running one, for one department', () => {
    const week = { department: 3, week: 10, received: 2, answered: 1, overdue: 0 }
    const others = { ...week, department: 4 }
    expect(latestWeeks([others, week], 3, 11, 3).map(({ week, received }) => [week, received])).toEqual([
      [9, 0],
      [10, 2],
      [11, 0],
    ])
  })
})
