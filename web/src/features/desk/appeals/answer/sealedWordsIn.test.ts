import { describe, expect, it } from 'vitest'
import { sealedWordsIn } from './sealedWordsIn.ts'

const part = { name: 'Анна Петрова', phone: '+7 (900) 123-45-67', email: 'a@b.ru', address: undefined }

describe('what an answer repeats of the sealed part', () => {
  it('is found however it is written', () => {
    expect(sealedWordsIn('Мы звонили по номеру 7 900 1234567.', part)).toEqual([part.phone])
    expect(sealedWordsIn('Уважаемая АННА  ПЕТРОВА! Писали на A@B.RU', part)).toEqual([part.name, part.email])
  })

  it('is not found in other words, nor for what is too short to be telling', () => {
    expect(sealedWordsIn('Уважаемая Анна!', part)).toEqual([])
    expect(sealedWordsIn('Яма засыпана', { name: 'Яма' })).toEqual([])
  })
})
