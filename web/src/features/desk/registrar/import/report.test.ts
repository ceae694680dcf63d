import { pad, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { reportRows } from './report.ts'

const WORDS = {
  columns: ['line', 'wallet', 'district', 'nullifier', 'result', 'transaction'],
  registered: 'registered',
  notYet: 'not yet',
  problem: ({ kind }: { kind: string }) => kind,
}
const row = (line: number) => ({ line, wallet: '0x01', nullifier: '0x02', district: 1 }) as const
const TRANSACTION = pad(toHex(7), { size: 32 })

describe('reportRows', () => {
  it('names what became of every line, in the order of the file', () => {
    const rows = reportRows(
      [
        {
          rows: [row(2)],
          leftOut: [{ line: 3, problems: [{ kind: 'registered', index: 9 }] }],
          status: 'done',
          transaction: TRANSACTION,
        },
        { rows: [row(5)], leftOut: [], status: 'failed' },
      ],
      [{ line: 4, problems: [{ kind: 'noPerson' }, { kind: 'district', found: '' }] }],
      WORDS,
    )
    expect(rows.map((cells) => [cells[0], cells[4], cells[5]])).toEqual([
      ['line', 'result', 'transaction'],
      ['2', 'registered', TRANSACTION],
      ['3', 'registered', ''],
      ['4', 'noPerson district', ''],
      ['5', 'not yet', ''],
    ])
  })
})
