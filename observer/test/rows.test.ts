import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_LINE_LENGTH } from '../src/pabulib/lines.ts'
import { type Row, readRows } from '../src/pabulib/rows.ts'
import { writeElection } from './electionFile.ts'

async function rowsOf(text: string | Uint8Array): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of readRows(writeElection(text))) rows.push(row)
  return rows
}

const cellsOf = async (text: string) => (await rowsOf(text)).map(({ cells }) => cells)

describe('rows', () => {
  it('are parted by semicolons, whatever ends the lines, with or without a byte order mark', async () => {
    const expected = [
      ['a', 'b'],
      ['в', ''],
    ]
    for (const text of ['a;b\nв;\n', 'a;b\r\nв;\r\n', '\ufeffa;b\nв;', ' a ; b \n\n  \nв;']) {
      expect(await cellsOf(text), JSON.stringify(text)).toEqual(expected)
    }
  })

  it('have semicolons, quotes and line ends inside double quotes', async () => {
    expect(await cellsOf('"a;b";"say ""hi""";"two\nlines" ; c')).toEqual([
      ['a;b', 'say "hi"', 'two\nlines', 'c'],
    ])
  })

  it('keep quotes that are only a part of a cell', async () => {
    expect(await cellsOf('1;"Green" yard;Playground "Sun";5')).toEqual([
      ['1', '"Green" yard', 'Playground "Sun"', '5'],
    ])
  })

  it('count lines from 1, blank ones and those inside quotes too', async () => {
    const lines = (await rowsOf('a\n\n"b\nc";d\ne')).map(({ line }) => line)
    expect(lines).toEqual([1, 3, 5])
  })

  it('refuse a quote that never closes, naming the line on which it opens', async () => {
    await expect(rowsOf('a\nb;"c\nd\ne')).rejects.toMatchObject({ line: 2, reason: /never closes/ })
    await expect(rowsOf(`a\n"b\n${'c\n'.repeat(40_000)}`)).rejects.toMatchObject({ line: 2 })
  })

  it('refuse what is not UTF-8, and endless lines', async () => {
    await expect(rowsOf(Uint8Array.of(0x61, 0x0a, 0xff, 0x0a))).rejects.toMatchObject({ reason: /not UTF-8/ })
    await expect(rowsOf('a'.repeat(MAX_LINE_LENGTH + 70_000))).rejects.toMatchObject({ line: 1 })
  })

  it('read whatever was written, quoted where it must be', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'ż', ';', '"', '\n', ',', ' ', '7'), maxLength: 8 })
      .map((text) => text.trim())
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const written = rows.map((cells) => cells.map(quote).join(';')).join('\n')
        expect(await cellsOf(written)).toEqual(rows)
      }),
      { numRuns: 100 },
    )
  })
})

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}
