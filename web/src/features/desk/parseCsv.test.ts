import { describe, expect, it } from 'vitest'
import { CsvSyntaxError, parseCsv } from './parseCsv.ts'

describe('parseCsv', () => {
  it.each([',', ';', '\t'])('finds the delimiter %j', (delimiter) => {
    const text = [
      ['a', 'b'],
      ['1', '2'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n')
    expect(parseCsv(text)).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1', '2'] },
    ])
  })

  it('reads quotes, doubled quotes, delimiters and line breaks within them', () => {
    expect(parseCsv('a,b\n"x, ""y""\nz",2\nlast,3')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['x, "y"\nz', '2'] },
      { line: 4, fields: ['last', '3'] },
    ])
  })

  it('skips empty lines but counts them, and knows a byte order mark and Windows line ends', () => {
    expect(parseCsv('\uFEFFa;b\r\n\r\n 1 ; 2 \r\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 3, fields: ['1', '2'] },
    ])
  })

  it('says where a quotation mark was left open', () => {
    expect(() => parseCsv('a,b\nc,d\n"open,1\n2,3')).toThrow(new CsvSyntaxError(3))
  })

  it('reads nothing out of nothing', () => {
    expect(parseCsv('')).toEqual([])
  })
})
