import { describe, expect, it } from 'vitest'
import { deriveNullifier } from '../../nullifier/deriveNullifier.ts'
import { readResidents } from '../../residents/readResidents.ts'
import { resolveList, SecretNeededError } from './resolveList.ts'

const SECRET = 'correct horse battery staple 2026'
const DISTRICTS = [{ number: 1, names: ['Центр'] }]
const ONE = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const TWO = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'

describe('resolveList', () => {
  it('hashes documents and parts what can be registered from what cannot', async () => {
    const rows = readResidents(`wallet,document,district\n${ONE},passport 1,1\n0x12,passport 2,1`, DISTRICTS)
    const list = await resolveList(rows, SECRET)
    const nullifier = await deriveNullifier('passport 1', SECRET)
    expect(list.ready).toEqual([{ line: 2, wallet: ONE, nullifier, district: 1 }])
    expect(list.bad).toEqual([{ line: 3, problems: [{ kind: 'wallet', found: '0x12' }] }])
  })

  it('finds one person named by document and by nullifier', async () => {
    const nullifier = await deriveNullifier('passport 1', SECRET)
    const text = `wallet,document,nullifier,district\n${ONE},passport 1,,1\n${TWO},,${nullifier},1`
    const { ready, bad } = await resolveList(readResidents(text, DISTRICTS), SECRET)
    expect(ready.map(({ line }) => line)).toEqual([2])
    expect(bad).toEqual([{ line: 3, problems: [{ kind: 'samePerson', line: 2 }] }])
  })

  it('asks for the secret only where a document has to be hashed', async () => {
    const documents = readResidents(`wallet,document,district\n${ONE},passport 1,1`, DISTRICTS)
    await expect(resolveList(documents, null)).rejects.toThrow(SecretNeededError)
    const ready = `0x${'1f'.repeat(32)}`
    const nullifiers = readResidents(`wallet,nullifier,district\n${ONE},${ready},1`, DISTRICTS)
    expect((await resolveList(nullifiers, null)).ready).toHaveLength(1)
  })
})
