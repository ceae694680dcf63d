import { describe, expect, it } from 'vitest'
import { readPublication } from './readPublication.ts'

const categories = {
  kind: 'categories',
  version: 1,
  categories: [{ id: 1, name: { ru: 'Дороги', en: 'Roads' }, words: [] }],
}

describe('a file that is to be published', () => {
  it('becomes a body when it follows its schema', async () => {
    const { body, entries } = await readPublication('categories', JSON.stringify(categories))
    expect(entries).toBe(1)
    expect(body.digest).toMatch(/^0x[0-9a-f]{64}$/)
  })

  it('is refused with the place of what is wrong', async () => {
    const wrong = { ...categories, categories: [{ id: 0, name: { ru: 'Дороги', en: 'Roads' }, words: [] }] }
    await expect(readPublication('categories', JSON.stringify(wrong))).rejects.toThrow('categories.0.id')
    await expect(readPublication('map', JSON.stringify(categories))).rejects.toMatchObject({
      code: 'InvalidBody',
    })
    await expect(readPublication('map', '{')).rejects.toBeInstanceOf(SyntaxError)
  })
})
