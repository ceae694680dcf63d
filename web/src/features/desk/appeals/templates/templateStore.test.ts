import { describe, expect, it } from 'vitest'
import { VARIABLES } from './fillTemplate.ts'
import { starterTemplates } from './starterTemplates.ts'
import { keepTemplate, removeTemplate, templatesIn } from './templateStore.ts'

describe("an officer's templates", () => {
  it('begin with the starter set, which both languages have alike', () => {
    expect(starterTemplates('ru').map(({ id, outcome }) => [id, outcome])).toEqual(
      starterTemplates('en').map(({ id, outcome }) => [id, outcome]),
    )
    expect(templatesIn('ru').get()).toEqual(starterTemplates('ru'))
  })

  it('name no variable that does not exist', () => {
    for (const { text } of [...starterTemplates('ru'), ...starterTemplates('en')]) {
      for (const [, name] of text.matchAll(/\{([^}]*)\}/g)) expect(VARIABLES).toContain(name)
    }
  })

  it('are changed, added and removed in one language alone', () => {
    const own = { id: 'own', name: 'Own', text: 'Hello', outcome: 'Explained' } as const
    keepTemplate('en', own)
    keepTemplate('en', { ...own, text: 'Hello again' })
    removeTemplate('en', 'fixed')
    const ids = templatesIn('en').get()
    expect(ids.map(({ id }) => id)).toEqual(['planned', 'explained', 'refused', 'notResponsible', 'own'])
    expect(ids.at(-1)?.text).toBe('Hello again')
    expect(templatesIn('ru').get()).toEqual(starterTemplates('ru'))
  })
})
