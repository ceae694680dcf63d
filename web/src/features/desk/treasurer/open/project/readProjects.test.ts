import { i18n } from '@lingui/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { MissingColumnsError } from './MissingColumnsError.ts'
import { type ProjectNames, readProjects } from './readProjects.ts'

const NAMES: ProjectNames = {
  districts: [{ number: 3, names: ['Речной', 'Riverside'] }],
  categories: [{ category: 'lighting', names: ['Освещение', 'Lighting'] }],
  wholeCost: 'Работы под ключ',
}
const HEADER = 'Название;Кратко;Описание;Категория;Стоимость;Район;Широта;Долгота'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

describe('readProjects', () => {
  it('reads Russian headings, a category and a district by name, and one sum', () => {
    const [row] = readProjects(`${HEADER}\nФонари;Двадцать;Темно;освещение;1 000,50;речной;55,7;37,6`, NAMES)
    expect(row).toMatchObject({ line: 2, problems: [] })
    expect(row?.project).toMatchObject({
      title: 'Фонари',
      category: 'lighting',
      district: '3',
      latitude: '55,7',
      costs: [{ item: 'Работы под ключ', amount: '1 000,50' }],
    })
  })

  it('reads an estimate of several lines', () => {
    const text = `title,summary,description,category,cost\nLamps,Short,Long,lighting,"lamps: 1 000; work: 500,50"`
    expect(readProjects(text, NAMES)[0]?.project.costs).toEqual([
      { item: 'lamps', amount: '1 000' },
      { item: 'work', amount: '500,50' },
    ])
  })

  it('names what is wrong with a line by the column of the file', () => {
    const [row] = readProjects(`${HEADER}\n;Двадцать;Темно;космос;много;Луна;;`, NAMES)
    expect(row?.problems.map((problem) => problem.split(':')[0])).toEqual([
      'название',
      'категория',
      'район',
      'стоимость',
      'стоимость',
    ])
  })

  it('asks for the columns it needs', () => {
    expect(() => readProjects('title,summary\na,b', NAMES)).toThrow(
      new MissingColumnsError(['description', 'category', 'cost']),
    )
  })
})
