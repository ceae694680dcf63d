import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCardNumber, isSnils } from './checksums.ts'
import { findPersonalData } from './findPersonalData.ts'

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind)

describe('personal data in a text', { timeout: 60_000 }, () => {
  it.each([
    ['Мой телефон 8 (912) 345-67-89, звоните', ['phone']],
    ['+7 912 345 67 89', ['phone']],
    ['89123456789', ['phone']],
    ['тел. 912 345 67 89', ['phone']],
    ['Дежурный не отвечает по 255-12-34', ['phone']],
    ['Пишите на ivan.petrov@example.ru.', ['email']],
    ['почта@пример.рф', ['email']],
    ['паспорт 45 08 123456 выдан', ['passport']],
    ['45 08 123456', ['passport']],
    ['Паспорт серия 4508 № 123456', ['passport']],
    ['паспорт 45 08 номер 123456', ['passport']],
    ['серия и номер 4508 123456', ['passport']],
    ['СНИЛС 112-233-445 95', ['snils']],
    ['снилс: 11223344595', ['snils']],
    ['карта 4276 3800 1234 5678', []],
    ['карта 4111 1111 1111 1111', ['card']],
    ['карта 2200-0000-0000-0004', ['card']],
    ['ул. Садовая, д. 5, кв. 12', ['address']],
    ['живу в квартире 45', ['address']],
    ['Садовая 5, кв.12', ['address']],
    ['Звоните 8 912 345 67 89 или пишите a@b.ru, кв. 3', ['phone', 'email', 'address']],
  ])('finds what is meant: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it.each([
    'Дом 15, корпус 2, подъезд 3',
    'ул. Ленина, 125а',
    'С 01.02.2026 по 15.03.2026 не было воды',
    '2026-02-01 и 12-05-2026',
    'в 10:30-11:45 и 12.00-13.00',
    'Ремонт стоил 1 250 000 рублей',
    'потратили 12 345 678,90 руб.',
    'Автобусы 8, 912 и 345 не ходят',
    'маршрут № 89123',
    'контракт № 0173200001425000123',
    'обращение 12-К/2027',
    'площадь 45 кв. м',
    '120 кв. метров асфальта, кв. м 12',
    'кадастровый номер 77:01:0001001:1234',
    'счётчик показал 12345678',
    'во всех квартирах нет света, 40 человек',
    'индекс 109012, 5 этаж',
    'координаты 55.755800, 37.617300',
    'Дома 1-3-5-7-9-11 по нечётной стороне',
  ])('lets pass what is none: %s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('says where it stands, as it stands', () => {
    const text = 'Я, Пётр, тел. +7 (912) 345-67-89. Спасибо'
    const [found] = findPersonalData(text)
    expect(found?.text).toBe('+7 (912) 345-67-89')
    expect(text.slice(found?.start).startsWith(found?.text ?? '-')).toBe(true)
  })

  it('knows a card by its check digit alone', () => {
    const body = fc.stringMatching(/^[3-6]\d{14}$/)
    fc.assert(
      fc.property(body, (digits) => {
        const valid = Array.from({ length: 10 }, (_, check) => `${digits}${check}`).filter(isCardNumber)
        expect(valid).toHaveLength(1)
        const grouped = (valid[0] ?? '').replace(/(\d{4})(?=\d)/g, '$1 ')
        expect(kinds(`карта ${grouped} моя`)).toEqual(['card'])
      }),
    )
  })

  it('knows a SNILS by its check digits alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_001_999, max: 999_999_999 }), (number) => {
        const digits = String(number).padStart(9, '0')
        const checks = Array.from({ length: 100 }, (_, check) => String(check).padStart(2, '0'))
        const valid = checks.filter((check) => isSnils(digits + check))
        expect(valid).toHaveLength(1)
        const written = `${digits.replace(/(\d{3})(?=\d)/g, '$1-')} ${valid[0]}`
        expect(kinds(`мой ${written} вот`)).toEqual(['snils'])
      }),
    )
  })

  it('takes any text, and finds only what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { text: piece, start } of findPersonalData(text)) {
          expect(text.slice(start, start + piece.length)).toBe(piece)
        }
      }),
    )
  })
})
