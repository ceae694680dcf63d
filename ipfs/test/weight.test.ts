import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'

/** Bundles the named exports as a web page would, and weighs what comes out. */
async function weigh(exports: Record<string, string>): Promise<number> {
  const code = Object.entries(exports)
    .map(
      ([name, file]) =>
        `export { ${name} } from ${JSON.stringify(fileURLToPath(new URL(file, import.meta.url)))}`,
    )
    .join('\n')
  const bundle = await rolldown({
    input: 'page',
    platform: 'browser',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? code : null),
      },
    ],
  })
  const { output } = await bundle.generate({ minify: true })
  await bundle.close()
  return gzipSync(output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')).length
}

const reading = { fetchBody: '../src/fetchBody.ts', projectSchema: '../src/schemas/project.ts' }

it('costs a reader of projects less than 12 kB', async () => {
  expect(await weigh(reading)).toBeLessThan(12_000)
})

it('costs a viewer of photos less than 3 kB', async () => {
  expect(await weigh({ fetchBlock: '../src/fetchBlock.ts' })).toBeLessThan(3_000)
})

it('costs a reader of appeals no sealing', async () => {
  const appeals = { fetchBody: '../src/fetchBody.ts', appealSchema: '../src/schemas/appeal.ts' }
  expect(await weigh(appeals)).toBeLessThan(12_000)
})

it('costs who seals less than 75 kB', async () => {
  expect(await weigh({ seal: '../src/sealing/seal.ts', unseal: '../src/sealing/unseal.ts' })).toBeLessThan(
    75_000,
  )
})
