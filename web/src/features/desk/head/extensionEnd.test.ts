import { describe, expect, it } from 'vitest'
import { endOfDay } from '../appeals/answer/composeAnswer.ts'
import { extensionEnd, toDay } from './extensionEnd.ts'

const dueBy = endOfDay('2027-03-10') - 43_200
const bounds = { dueBy, latest: dueBy + 30 * 86_400 }

describe('the end of an extension', () => {
  it("is a day's end behind the present deadline", () => {
    expect(extensionEnd('2027-03-20', bounds)).toBe(endOfDay('2027-03-20'))
    expect(extensionEnd('2027-03-10', bounds)).toBe(endOfDay('2027-03-10'))
    expect(extensionEnd('2027-03-09', bounds)).toBe('tooEarly')
  })

  it('is the latest moment itself on the last day, and nothing later', () => {
    const last = toDay(bounds.latest)
    expect(extensionEnd(last, bounds)).toBe(bounds.latest)
    expect(extensionEnd(toDay(bounds.latest + 86_400), bounds)).toBe('tooLate')
  })

  it('waits for a day', () => {
    expect(extensionEnd('', bounds)).toBeUndefined()
  })
})
