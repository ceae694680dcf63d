import { describe, expect, it } from 'vitest'
import { readClaimCode, toClaimText } from './claimCode.ts'

const appeal = `0x${'1a'.repeat(32)}` as const
const code = `0x${'2b'.repeat(32)}` as const
const key = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`

describe('the code from the information centre', () => {
  it.each([
    `https://city.example/#/appeals/claim?appeal=${appeal}&code=${code}`,
    `#/appeals/claim?code=${code}&appeal=${appeal}`,
    `${appeal} ${code}`,
    `Обращение: ${appeal.toUpperCase().replace('0X', '0x')}\nКод: ${code}\n`,
  ])('is read as it was given: %s', (text) => {
    expect(readClaimCode(text)).toEqual({ appeal, code, key: undefined })
  })

  it('may carry the key to the sealed part', () => {
    expect(readClaimCode(`#/appeals/claim?appeal=${appeal}&code=${code}&key=${key}`)?.key).toBe(key)
    expect(readClaimCode(toClaimText({ appeal, code, key }))).toEqual({ appeal, code, key })
  })

  it.each(['', appeal, `${appeal} 0x12`, 'code', `${appeal}${code}ff`])('is none: %s', (text) => {
    expect(readClaimCode(text)).toBeUndefined()
  })
})
