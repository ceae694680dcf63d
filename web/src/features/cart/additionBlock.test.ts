import { describe, expect, it } from 'vitest'
import { additionBlock } from './additionBlock.ts'

const purse = { share: 10_000n, step: 1n }
const tenLines = Array.from({ length: 10 }, (_, project) => ({ project, amount: 100n }))

describe('what keeps coins out of a project', () => {
  it('is nothing while coins and lines are left', () => {
    expect(additionBlock([], purse, 3)).toBeNull()
    expect(additionBlock(tenLines, purse, 9)).toBeNull()
  })

  it('is the eleventh line', () => {
    expect(additionBlock(tenLines, purse, 10)).toEqual({ kind: 'tooManyLines', max: 10 })
  })

  it('is an empty purse', () => {
    expect(additionBlock([{ project: 1, amount: 10_000n }], purse, 2)).toEqual({ kind: 'noCoinsLeft' })
    expect(additionBlock([{ project: 1, amount: 10_000n }], purse, 1)).toEqual({ kind: 'noCoinsLeft' })
  })

  it('is what is left being less than a step', () => {
    const coarse = { share: 10_005n, step: 10n }
    expect(additionBlock([{ project: 1, amount: 10_000n }], coarse, 2)).toEqual({ kind: 'noCoinsLeft' })
  })

  it('is a cart that asks for too much already', () => {
    expect(additionBlock([{ project: 1, amount: 20_000n }], purse, 2)).toEqual({ kind: 'noCoinsLeft' })
  })
})
