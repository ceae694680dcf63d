import { pad } from 'viem'
import { describe, expect, it } from 'vitest'
import type { AppealView } from '../../../lib/appeal/Appeal.ts'
import { bodiesOf } from './bodiesOf.ts'

const digest = (name: `0x${string}`) => pad(name, { size: 32 })
const view = {
  appeal: { digest: digest('0xa'), filedAt: 1 },
  answers: [{ digest: digest('0xb'), preparedAt: 5 }],
  events: [
    { kind: 'Filed', digest: digest('0xa'), timestamp: 1 },
    { kind: 'InformationRequested', digest: digest('0xc'), timestamp: 3 },
    { kind: 'AnswerReturned', digest: digest('0xd'), timestamp: 6 },
    { kind: 'Disputed', digest: digest('0x0'), timestamp: 8 },
    { kind: 'Closed', digest: undefined, timestamp: 9 },
    { kind: 'Disputed', digest: digest('0xc'), timestamp: 10 },
  ],
} as unknown as AppealView

describe("an appeal's bodies", () => {
  it('are each named once, in their order, and only those that exist', () => {
    expect(bodiesOf(view).map(({ role, digest: found }) => [role, Number(found)])).toEqual([
      ['appeal', 0xa],
      ['question', 0xc],
      ['answer', 0xb],
      ['remarks', 0xd],
    ])
  })
})
