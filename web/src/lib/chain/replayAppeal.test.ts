import { pad, zeroAddress, zeroHash } from 'viem'
import { describe, expect, it } from 'vitest'
import { type AppealLog, replayAppeal } from './replayAppeal.ts'

const AUTHOR = pad('0xa1', { size: 20 })
const PREPARER = pad('0xb1', { size: 20 })
const APPROVER = pad('0xb2', { size: 20 })
const HASH = pad('0xaa', { size: 32 })
const DIGEST = pad('0xd1', { size: 32 })
const letters = new Map([
  [3, 'К'],
  [4, 'Д'],
])
const answer = {
  appeal: 7n,
  department: 4,
  round: 0,
  outcome: 0,
  plannedFor: 0,
  duplicateOf: 0n,
  digest: DIGEST,
  preparer: PREPARER,
}

let block = 0
function log(eventName: string, args: object): AppealLog {
  block += 1
  const event = { eventName, args: { appeal: 7n, ...args } } as AppealLog['event']
  return { event, id: `0x${block.toString(16)}`, block, timestamp: block * 100, transaction: zeroHash }
}

const filed = log('AppealFiled', {
  author: AUTHOR,
  district: 2,
  kind: 1,
  category: 12,
  visibility: 0,
  terms: 1,
  digest: DIGEST,
  registerBy: 1_000,
})
const registered = log('AppealRegistered', {
  department: 3,
  year: 2027,
  number: 5,
  answerBy: 5_000,
  by: AUTHOR,
})
const forwarded = log('AppealForwarded', {
  department: 4,
  formerDepartment: 3,
  hop: 1,
  reason: 1,
  year: 2027,
  number: 9,
  by: AUTHOR,
})
const signed = (signer: `0x${string}`, officer: number) =>
  log('AnswerSigned', { answerHash: HASH, signer, officer, signature: '0x12' })
const answered = () => log('AppealAnswered', { answerHash: HASH, answer, verdictBy: 9_000 })

describe('an appeal told from its logs', () => {
  it('has the number of the department that it was forwarded to', () => {
    const { label, category, events } = replayAppeal([filed, registered, forwarded], letters)
    expect({ label, category }).toEqual({ label: '9-Д/2027', category: 12 })
    expect(events.map(({ kind, label, reason }) => [kind, label, reason])).toEqual([
      ['Filed', undefined, undefined],
      ['Registered', '5-К/2027', undefined],
      ['Forwarded', '9-Д/2027', 'OtherDistrict'],
    ])
  })

  it('gathers signatures added one by one: the first is the preparer’s', () => {
    const prepared = log('AnswerPrepared', { answerHash: HASH, answer })
    const { answers, events } = replayAppeal(
      [filed, registered, prepared, signed(PREPARER, 1), signed(APPROVER, 2), answered()],
      letters,
    )
    expect(answers).toHaveLength(1)
    expect(answers[0]).toMatchObject({ state: 'Given', outcome: 'Fixed', late: false, verdictBy: 9_000 })
    expect(answers[0]?.signatures.map(({ signer, preparer }) => [signer, preparer])).toEqual([
      [PREPARER, true],
      [APPROVER, false],
    ])
    expect(events.map(({ kind }) => kind).slice(2)).toEqual(['AnswerPrepared', 'AnswerApproved', 'Answered'])
  })

  it('gathers signatures that came all at once', () => {
    const { answers } = replayAppeal(
      [filed, registered, signed(PREPARER, 1), signed(APPROVER, 2), answered()],
      letters,
    )
    expect(answers[0]?.signatures.map(({ preparer }) => preparer)).toEqual([true, false])
  })

  it('keeps a returned draft with its remarks, and the last word of a moderator', () => {
    const prepared = log('AnswerPrepared', { answerHash: HASH, answer })
    const returned = log('AnswerReturned', {
      answerHash: HASH,
      digest: pad('0xe1', { size: 32 }),
      by: APPROVER,
    })
    const stone = (tombstone: number) =>
      log('BodyTombstoned', { digest: DIGEST, tombstone, reason: 0, note: zeroHash, by: AUTHOR })
    const { answers, tombstones, events } = replayAppeal(
      [filed, registered, prepared, signed(PREPARER, 1), returned, stone(1), stone(0)],
      letters,
    )
    expect(answers[0]).toMatchObject({ state: 'Returned', remarksDigest: pad('0xe1', { size: 32 }) })
    expect(tombstones).toMatchObject([{ digest: DIGEST, state: 'None' }])
    expect(events.slice(-2).map(({ kind }) => kind)).toEqual(['Entombed', 'Restored'])
  })

  it('names nobody for whom the information centre filed', () => {
    const args = { ...filed.event.args, author: zeroAddress }
    const forAnother = { ...filed, event: { ...filed.event, args } } as AppealLog
    const offered = log('ClaimOffered', { operator: APPROVER, channel: 1, claim: zeroHash })
    const { events, operator } = replayAppeal([forAnother, offered], letters)
    expect(events.map(({ kind, actor }) => [kind, actor])).toEqual([['Filed', undefined]])
    expect(operator).toBe(APPROVER)
  })
})
