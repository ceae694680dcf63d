import { describe, expect, it } from 'vitest'
import { newAppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { findPersonalData } from '../../../lib/personalData/findPersonalData.ts'
import { moveToSealed } from './moveToSealed.ts'

const move = (text: string, sealed = {}) => {
  const empty = newAppealDraft('a')
  const draft = { ...empty, text, sealed: { ...empty.sealed, ...sealed } }
  const [found] = findPersonalData(text)
  if (!found) throw new Error('nothing was found')
  return moveToSealed(draft, 'text', found, '[…]')
}

describe('moving personal data to the sealed part', () => {
  it('puts each kind where it belongs', () => {
    const { text, sealed } = move('Звоните +7 912 345-67-89 вечером')
    expect(text).toBe('Звоните […] вечером')
    expect(sealed.phone).toBe('+7 912 345-67-89')
    expect(move('ул. Садовая, д. 5, кв. 12').sealed.address).toBe('ул. Садовая, д. 5, кв. 12')
    expect(move('карта 4111 1111 1111 1111').sealed.note).toBe('4111 1111 1111 1111')
  })

  it('loses nothing that stands there already', () => {
    const { sealed } = move('Почта a@b.ru', { email: 'c@d.ru', note: 'Прошу не звонить' })
    expect(sealed.email).toBe('c@d.ru')
    expect(sealed.note).toBe('Прошу не звонить\na@b.ru')
  })
})
