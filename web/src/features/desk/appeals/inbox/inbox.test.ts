import { type Address, pad, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { groupByDeadline } from './groupByDeadline.ts'
import type { InboxAnswer, InboxRow } from './InboxRow.ts'
import { awaitsApprovalOf, countFilters, passes } from './inboxFilters.ts'

const ANNA: Address = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const BORIS: Address = pad('0xb0', { size: 20 })
const NOW = 1_800_000_000
const DAY = 86_400

const row = (changes: Partial<InboxRow> = {}): InboxRow => ({
  id: pad('0x1', { size: 32 }),
  label: '1-К/2027',
  title: 'Яма',
  address: undefined,
  category: 1,
  district: 1,
  state: 'Assigned',
  visibility: 'Public',
  dueBy: NOW + 10 * DAY,
  filedAt: NOW - DAY,
  extended: false,
  round: 0,
  joined: 0,
  officer: { number: 1, account: ANNA },
  answers: [],
  ...changes,
})
const answer = (state: InboxAnswer['state'], signers: readonly Address[]): InboxAnswer => ({
  hash: pad('0xa', { size: 32 }),
  state,
  preparer: signers[0] ?? ANNA,
  signers,
})
const anna = { account: ANNA.toLowerCase() as Address, time: NOW }

describe("the inbox's filters", () => {
  it('take what is assigned to the wallet for mine, however its address is written', () => {
    expect(passes('mine', row(), anna)).toBe(true)
    expect(passes('mine', row({ officer: { number: 2, account: BORIS } }), anna)).toBe(false)
    expect(passes('mine', row(), { account: undefined, time: NOW })).toBe(false)
    expect(passes('mine', row({ state: 'Answered' }), anna)).toBe(false)
  })

  it('take a prepared answer for mine to approve unless I signed it', () => {
    expect(awaitsApprovalOf(row({ answers: [answer('Prepared', [BORIS])] }), ANNA)?.preparer).toBe(BORIS)
    expect(passes('approval', row({ answers: [answer('Prepared', [ANNA])] }), anna)).toBe(false)
    expect(passes('approval', row({ answers: [answer('Prepared', [BORIS, ANNA])] }), anna)).toBe(false)
    expect(passes('approval', row({ answers: [answer('Returned', [BORIS])] }), anna)).toBe(false)
  })

  it('take an appeal for returned while its last answer is', () => {
    const returned = answer('Returned', [ANNA])
    expect(passes('returned', row({ answers: [returned] }), anna)).toBe(true)
    expect(passes('returned', row({ answers: [answer('Prepared', [ANNA]), returned] }), anna)).toBe(false)
  })

  it('take for overdue what the department owes, from the first second that is too late', () => {
    expect(passes('overdue', row({ dueBy: NOW }), anna)).toBe(true)
    expect(passes('overdue', row({ dueBy: NOW + 1 }), anna)).toBe(false)
    expect(passes('overdue', row({ dueBy: NOW - 1, state: 'Answered' }), anna)).toBe(false)
    expect(passes('overdue', row({ dueBy: NOW - 1, state: 'Disputed' }), anna)).toBe(false)
  })

  it('count every appeal under all that it belongs to', () => {
    const rows = [
      row({ officer: undefined, state: 'Registered', dueBy: NOW - 1 }),
      row({ state: 'InfoRequested' }),
      row({ state: 'Answered' }),
    ]
    expect(countFilters(rows, anna)).toEqual({
      open: 2,
      mine: 1,
      unassigned: 1,
      approval: 0,
      returned: 0,
      overdue: 1,
      information: 1,
      judged: 1,
    })
  })
})

describe('grouping by deadline', () => {
  it('puts the most pressing first, and what nobody waits for last', () => {
    const at = (place: number, dueBy: number | undefined, state: InboxRow['state'] = 'Assigned') =>
      row({ id: pad(toHex(place), { size: 32 }), dueBy, state })
    const rows = [
      at(1, undefined),
      at(2, NOW + 9 * DAY),
      at(3, NOW + DAY),
      at(4, NOW - 1),
      at(5, NOW - DAY),
      at(6, NOW - DAY, 'Answered'),
      at(7, NOW + 3 * DAY),
    ]
    const groups = groupByDeadline(rows, NOW)
    const ids = (some: readonly InboxRow[]) => some.map(({ id }) => Number(id))
    expect(ids(groups.overdue)).toEqual([5, 4])
    expect(ids(groups.soon)).toEqual([3, 7])
    expect(ids(groups.later)).toEqual([6, 2, 1])
  })
})
