import { encodeBody } from '@initiative-citizen/ipfs/body'
import { answerSchema } from '@initiative-citizen/ipfs/schemas/answer'
import { pad } from 'viem'
import { describe, expect, it } from 'vitest'
import { type AnswerDraft, newAnswerDraft } from './AnswerDraft.ts'
import { withText } from './answerDrafts.ts'
import { composeAnswer, endOfDay } from './composeAnswer.ts'

const appeal = pad('0x1', { size: 32 })
const other = pad('0x2', { size: 32 })
const time = endOfDay('2027-03-01')
const CID = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku'
const draft = (changes: Partial<AnswerDraft> = {}): AnswerDraft => ({
  ...newAnswerDraft('ru'),
  text: ' Сделано. ',
  outcome: 'Fixed',
  ...changes,
})
const problems = (changes: Partial<AnswerDraft>) => {
  const result = composeAnswer(draft(changes), { appeal, time })
  return 'problems' in result ? result.problems : {}
}

describe('composing an answer', () => {
  it('makes a body that its schema takes', async () => {
    const photos = [{ cid: CID, type: 'image/jpeg', alt: ' Ровный асфальт ' }]
    const answer = composeAnswer(draft({ contact: ' каб. 12 ', photos }), { appeal, time })
    if ('problems' in answer) throw new Error('There is nothing wrong with it.')
    expect(answer.body.text).toBe('Сделано.')
    expect(answer.body.contact).toBe('каб. 12')
    expect(answer.body.images[0]?.alt).toBe('Ровный асфальт')
    expect(answer).toMatchObject({ outcome: 'Fixed', plannedFor: 0, duplicateOf: undefined })
    await expect(encodeBody(answerSchema, answer.body)).resolves.toHaveProperty('digest')
  })

  it('keeps photographs of the text that it began with, before the new ones', () => {
    const formerImages = [{ cid: CID, type: 'image/jpeg', alt: 'Было' }] as const
    const photos = [{ cid: `${CID}2`, type: 'image/jpeg', alt: 'Стало' }]
    const answer = composeAnswer(draft({ formerImages, photos }), { appeal, time })
    expect('body' in answer && answer.body.images.map(({ alt }) => alt)).toEqual(['Было', 'Стало'])
  })

  it('plans for the end of a day, and for no day with another outcome', () => {
    const planned = composeAnswer(draft({ outcome: 'Planned', plannedFor: '2027-03-02' }), { appeal, time })
    expect(planned).toMatchObject({ plannedFor: time + 86_400 })
    expect(composeAnswer(draft({ plannedFor: '2027-03-02' }), { appeal, time })).toMatchObject({
      plannedFor: 0,
    })
    expect(problems({ outcome: 'Planned' })).toEqual({ plannedFor: 'noPlan' })
    expect(problems({ outcome: 'Planned', plannedFor: '2027-03-01' })).toEqual({ plannedFor: 'planPassed' })
  })

  it('names another appeal for a duplicate, and none with another outcome', () => {
    const duplicate = composeAnswer(draft({ outcome: 'Duplicate', duplicateOf: other }), { appeal, time })
    expect(duplicate).toMatchObject({ duplicateOf: other })
    expect(composeAnswer(draft({ duplicateOf: other }), { appeal, time })).toMatchObject({
      duplicateOf: undefined,
    })
    expect(problems({ outcome: 'Duplicate', duplicateOf: '12-К/2027' })).toEqual({
      duplicateOf: 'noDuplicate',
    })
    expect(problems({ outcome: 'Duplicate', duplicateOf: appeal })).toEqual({
      duplicateOf: 'duplicateOfItself',
    })
  })

  it.each([
    [{ text: '  ' }, { text: 'noText' }],
    [{ text: 'я'.repeat(20_001) }, { text: 'textTooLong' }],
    [{ text: 'По адресу {address} всё готово.' }, { text: 'variableLeft' }],
    [{ contact: 'я'.repeat(201) }, { contact: 'contactTooLong' }],
    [{ outcome: '' as const }, { outcome: 'noOutcome' }],
    [{ photos: [{ cid: CID, type: 'image/jpeg', alt: ' ' }] }, { photos: 'noAlt' }],
    [
      { photos: Array.from({ length: 11 }, () => ({ cid: CID, type: 'image/jpeg', alt: 'А' })) },
      { photos: 'tooManyImages' },
    ],
  ])('says what is wrong with which field: %#', (changes, found) => {
    expect(problems(changes)).toEqual(found)
  })
})

describe('a text that is put into a draft', () => {
  it('stands behind what was written', () => {
    expect(withText(draft({ text: '' }), 'Два').text).toBe('Два')
    expect(withText(draft({ text: 'Раз\n' }), 'Два').text).toBe('Раз\n\nДва')
  })
})
