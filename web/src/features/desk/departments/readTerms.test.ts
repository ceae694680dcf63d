import { describe, expect, it } from 'vitest'
import { readTerms } from './readTerms.ts'

const typed = {
  registration: '3',
  forwarding: '7',
  answer: '30',
  extension: '30',
  verdict: '14',
  supervision: '0,5',
}

describe('deadlines that were typed', () => {
  it('are seconds', () => {
    expect(readTerms(typed)).toEqual({
      registration: 259_200,
      forwarding: 604_800,
      answer: 2_592_000,
      extension: 2_592_000,
      verdict: 1_209_600,
      supervision: 43_200,
    })
  })

  it.each(['', '0', '-1', 'x', '60000'])(
    'are refused as "%s", as the contract would refuse them',
    (answer) => {
      expect(readTerms({ ...typed, answer })).toBeUndefined()
    },
  )
})
