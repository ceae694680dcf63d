import { describe, expect, it } from 'vitest'
import { CsvSyntaxError } from '../parseCsv.ts'
import { MissingColumnsError, readResidents } from './readResidents.ts'

const DISTRICTS = [
  { number: 1, names: ['Заречный', 'Zarechny'] },
  { number: 2, names: ['Центр', 'Centre'] },
]
const ONE = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const TWO = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const NULLIFIER = `0x${'1f'.repeat(32)}`

const problemsOf = (text: string) =>
  readResidents(text, DISTRICTS).map(({ line, problems }) => ({ line, problems }))

describe('readResidents', () => {
  it('reads Russian and English headings, districts by number and by name', () => {
    const rows = readResidents(
      `Кошелёк;Документ;Район\n${ONE};паспорт 4509 123456;центр\n${TWO};паспорт 4509 654321;1`,
      DISTRICTS,
    )
    expect(rows).toEqual([
      {
        line: 2,
        wallet: ONE,
        person: { kind: 'document', document: 'ПАСПОРТ4509123456' },
        district: 2,
        problems: [],
      },
      {
        line: 3,
        wallet: TWO,
        person: { kind: 'document', document: 'ПАСПОРТ4509654321' },
        district: 1,
        problems: [],
      },
    ])
  })

  it('believes a nullifier before a document', () => {
    const [row] = readResidents(
      `wallet,nullifier,document,district\n${ONE},${NULLIFIER},passport 1,1`,
      DISTRICTS,
    )
    expect(row?.person).toEqual({ kind: 'nullifier', nullifier: NULLIFIER })
  })

  it('takes an address in one letter case, and refuses a wrong checksum', () => {
    expect(problemsOf(`wallet,nullifier,district\n${ONE.toLowerCase()},${NULLIFIER},1`)).toEqual([
      { line: 2, problems: [] },
    ])
    const wrong = ONE.replace('C5', 'c5')
    expect(problemsOf(`wallet,nullifier,district\n${wrong},${NULLIFIER},1`)).toEqual([
      { line: 2, problems: [{ kind: 'walletChecksum', found: wrong }] },
    ])
  })

  it('names everything wrong with a line', () => {
    expect(problemsOf('wallet,nullifier,district\n0x12,0x00,Север')).toEqual([
      {
        line: 2,
        problems: [
          { kind: 'wallet', found: '0x12' },
          { kind: 'nullifier', found: '0x00' },
          { kind: 'district', found: 'Север' },
        ],
      },
    ])
    expect(problemsOf(`wallet,document,district\n${ONE}, — ,1`)[0]?.problems).toEqual([{ kind: 'noPerson' }])
  })

  it('says on which line a wallet or a person stood before', () => {
    const text = `wallet,document,district\n${ONE},Passport 1,1\n${ONE},passport-1,2`
    expect(problemsOf(text)[1]?.problems).toEqual([
      { kind: 'sameWallet', line: 2 },
      { kind: 'samePerson', line: 2 },
    ])
  })

  it('asks for the columns it needs', () => {
    expect(() => readResidents('name\nAnna', DISTRICTS)).toThrow(
      new MissingColumnsError(['wallet', 'person', 'district']),
    )
    expect(() => readResidents('', DISTRICTS)).toThrow(MissingColumnsError)
  })

  it('leaves a broken file to its reader', () => {
    expect(() => readResidents('"wallet', DISTRICTS)).toThrow(CsvSyntaxError)
  })
})
