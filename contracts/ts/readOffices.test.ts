import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readOffices } from './readOffices.ts'

const folder = mkdtempSync(join(tmpdir(), 'offices-'))
const file = join(folder, 'offices.json')
after(() => rmSync(folder, { recursive: true }))

const address = (digit: number) => `0x${String(digit).repeat(40)}`
const offices = {
  admin: address(1),
  adminDelay: 172_800,
  registrars: [address(2)],
  treasurers: [address(3)],
  guardians: [address(4), address(5)],
  establishments: [address(6)],
  dispatchers: [address(7)],
  supervisors: [address(8)],
  moderators: [address(9)],
  appeals: { dailyLimit: 20, utcOffset: -10_800 },
}

test('a whole file is read as it stands, without what it says beside', () => {
  writeFileSync(file, JSON.stringify({ ...offices, remark: 'until spring' }))
  assert.deepEqual(readOffices(file), offices)
})

test('what is missing or wrong is named', () => {
  const wrong: readonly [string, object, RegExp][] = [
    ['no administrator', { admin: undefined }, /"admin" must be an address/],
    ['no delay', { adminDelay: 0 }, /"adminDelay" must be .* above zero/],
    ['part of a second', { adminDelay: 1.5 }, /"adminDelay"/],
    ['an office that nobody holds', { dispatchers: [] }, /"dispatchers" must be a list of addresses/],
    ['an office that was forgotten', { moderators: undefined }, /"moderators"/],
    ['a name for an address', { supervisors: ['Anna'] }, /"supervisors"/],
    ['no rules of appeals', { appeals: undefined }, /"appeals.dailyLimit"/],
    ['nobody may file', { appeals: { dailyLimit: 0, utcOffset: 0 } }, /"appeals.dailyLimit"/],
    [
      'more than an id can number',
      { appeals: { dailyLimit: 2 ** 31 + 1, utcOffset: 0 } },
      /"appeals.dailyLimit"/,
    ],
    ['no clock', { appeals: { dailyLimit: 1 } }, /"appeals.utcOffset"/],
    ['a clock of another planet', { appeals: { dailyLimit: 1, utcOffset: 50_401 } }, /"appeals.utcOffset"/],
  ]
  for (const [name, change, message] of wrong) {
    writeFileSync(file, JSON.stringify({ ...offices, ...change }))
    assert.throws(() => readOffices(file), message, name)
  }
})
