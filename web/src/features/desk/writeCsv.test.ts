import { describe, expect, it } from 'vitest'
import { parseCsv } from './parseCsv.ts'
import { writeCsv } from './writeCsv.ts'

describe('writeCsv', () => {
  it('is read back as it was', () => {
    const rows = [
      ['line', 'words'],
      ['2', 'commas, "quotes"\nand lines'],
    ]
    expect(parseCsv(writeCsv(rows)).map(({ fields }) => fields)).toEqual(rows)
  })

  it.each(['=1+1', '+7', '-7', '@SUM(A1)'])('keeps %j from being a formula', (field) => {
    expect(writeCsv([[field]])).toBe(`\uFEFF'${field}\r\n`)
  })
})
