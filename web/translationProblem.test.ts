import { describe, expect, it } from 'vitest'
import { translationProblem } from './translationProblem.ts'

const ENGLISH = '{count, plural, one {# ballot} other {# ballots}}'

describe('translationProblem', () => {
  it.each([
    ['Budget', 'Бюджет'],
    ['Round No. {0}', 'Раунд № {0}'],
    ['<0/> raised of <1>all</1>', 'набрано <0/> из <1>всех</1>'],
    [ENGLISH, '{count, plural, one {# бюллетень} few {# бюллетеня} many {# бюллетеней} other {# бюллетеня}}'],
  ])('finds nothing wrong with %j', (english, russian) => {
    expect(translationProblem(english, russian)).toBeUndefined()
  })

  it.each([
    ['Budget', '', 'is not translated'],
    ['Round No. {0}', 'Раунд', 'lacks {0}'],
    ['Costs <0/>', 'Стоит', 'lacks <0/>'],
    ['Costs', 'Стоит {1}', 'has no {1}'],
    [ENGLISH, '{count, plural, one {# бюллетень} other {# бюллетеней}}', 'the plural form "few"'],
  ])('of %j finds %j wrong', (english, russian, problem) => {
    expect(translationProblem(english, russian)).toContain(problem)
  })
})
