import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openApi } from '../src/http/openApi.ts'

it('is what stands in openapi.json: `npm run openapi` writes it', () => {
  const file = new URL('../openapi.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(openApi())))
})

it('describes every schema that it names', () => {
  const text = JSON.stringify(openApi())
  const { components } = JSON.parse(text) as { components: { schemas: object } }
  const named = [...text.matchAll(/#\/components\/schemas\/([A-Za-z0-9]+)/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(10)
  for (const name of named) expect(Object.keys(components.schemas)).toContain(name)
})
