import { describe, expect, it } from 'vitest'
import type { ProjectFilters } from './projectFilters.ts'
import { type ListedProject, selectProjects } from './selectProjects.ts'

const project = (number: number, title: string, figures: Partial<ListedProject> = {}): ListedProject => ({
  number,
  cost: 100n,
  digest: `0x${'00'.repeat(32)}`,
  summary: { lang: 'ru', title, summary: '', category: 'parks', address: undefined },
  raised: 0n,
  contributors: 0,
  funded: undefined,
  ...figures,
})

const projects = [
  project(0, 'Сквер', { raised: 50n, cost: 200n, contributors: 3 }),
  project(1, 'Ёлка во дворе', { raised: 50n, cost: 60n, contributors: 9 }),
  project(2, 'Автобус', { raised: 70n, cost: 700n, contributors: undefined, funded: true }),
]

const numbers = (filters: ProjectFilters, chosen: number[] = []) =>
  selectProjects(projects, filters, new Set(chosen)).map(({ number }) => number)

describe('selectProjects', () => {
  it.each([
    [{}, [0, 1, 2]],
    [{ sort: 'raised' }, [2, 0, 1]],
    [{ sort: 'level' }, [1, 0, 2]],
    [{ sort: 'people' }, [1, 0, 2]],
    [{ sort: 'cheap' }, [1, 0, 2]],
    [{ sort: 'title' }, [2, 1, 0]],
  ] satisfies [ProjectFilters, number[]][])('orders by %j', (filters, order) => {
    expect(numbers(filters)).toEqual(order)
  })

  it('finds by words and by the number in the list', () => {
    expect(numbers({ q: 'елка' })).toEqual([1])
    expect(numbers({ q: '3' })).toEqual([2])
    expect(numbers({ q: 'нет такого' })).toEqual([])
  })

  it('shows the funded, those in the cart, and one category', () => {
    expect(numbers({ show: 'funded' })).toEqual([2])
    expect(numbers({ show: 'cart' }, [0, 1])).toEqual([0, 1])
    expect(numbers({ category: 'sport' })).toEqual([])
  })

  it('lists projects whose texts have not arrived', () => {
    const bare = { ...project(4, ''), summary: undefined }
    expect(selectProjects([bare], { sort: 'title', q: '5' }, new Set())).toEqual([bare])
  })
})
