import { describe, expect, it } from 'vitest'
import type { AppealEvent } from '../../lib/appeal/Appeal.ts'
import { timelineRows } from './timelineRows.ts'

const event = (id: number, kind: AppealEvent['kind']): AppealEvent => ({
  id: `0x${id.toString(16)}`,
  kind,
  actor: undefined,
  officer: undefined,
  department: undefined,
  formerDepartment: undefined,
  label: undefined,
  reason: undefined,
  deadline: undefined,
  round: 0,
  digest: undefined,
  answer: undefined,
  block: id,
  timestamp: id,
  transaction: '0x00',
})

describe('the timeline', () => {
  it('is told from the newest step back', () => {
    const rows = timelineRows([event(1, 'Filed'), event(2, 'Registered'), event(3, 'Assigned')])
    expect(rows.map(({ event }) => event.kind)).toEqual(['Assigned', 'Registered', 'Filed'])
  })

  it('makes one line of residents who joined one after the other, and no other steps', () => {
    const steps = [
      event(1, 'Filed'),
      event(2, 'Joined'),
      event(3, 'Joined'),
      event(4, 'Registered'),
      event(5, 'Joined'),
    ]
    expect(timelineRows(steps).map(({ event, count }) => [event.kind, count])).toEqual([
      ['Joined', 1],
      ['Registered', 1],
      ['Joined', 2],
      ['Filed', 1],
    ])
  })
})
