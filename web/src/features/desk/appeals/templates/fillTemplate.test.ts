import { describe, expect, it } from 'vitest'
import { fillTemplate, type Values } from './fillTemplate.ts'

const values: Values = {
  number: '12-К/2027',
  date: '3 марта 2027 г.',
  today: '5 марта 2027 г.',
  address: undefined,
  title: 'Яма у дома {officer}',
  department: 'Комитет дорог',
  officer: '№ 4',
}

describe('a template', () => {
  it('gets the words of the appeal, as often as it names them', () => {
    const { text, missing } = fillTemplate('{number} от {date}: {department}, {number}', values)
    expect(text).toBe('12-К/2027 от 3 марта 2027 г.: Комитет дорог, 12-К/2027')
    expect(missing).toEqual([])
  })

  it('names what the appeal does not have, once, and leaves it standing', () => {
    expect(fillTemplate('По адресу {address} ({address})', values)).toEqual({
      text: 'По адресу {address} ({address})',
      missing: ['address'],
    })
  })

  it("does not look for variables in a citizen's words", () => {
    expect(fillTemplate('{title}', values).text).toBe('Яма у дома {officer}')
  })

  it('leaves braces that are no variable alone', () => {
    expect(fillTemplate('{nobody} {} {constructor}', values)).toEqual({
      text: '{nobody} {} {constructor}',
      missing: [],
    })
  })
})
