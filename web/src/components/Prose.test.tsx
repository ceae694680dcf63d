// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Prose } from './Prose.tsx'

afterEach(cleanup)

const shape = (text: string) => {
  const { container } = render(<Prose text={text} lang="ru" />)
  return [...(container.firstElementChild?.children ?? [])].map(
    ({ tagName, textContent, children }) => `${tagName} ${children.length || textContent}`,
  )
}

it('parts paragraphs and lists, also where a list follows its heading at once', () => {
  expect(shape('Одно\nдва\n\nПравила:\n- первое;\n- второе.\nИтого')).toEqual([
    'P Одно\nдва',
    'P Правила:',
    'UL 2',
    'P Итого',
  ])
})

it('takes nothing for markup', () => {
  expect(shape('<b>жирно</b>')).toEqual(['P <b>жирно</b>'])
})
