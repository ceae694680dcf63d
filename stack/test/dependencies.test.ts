import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ROOT } from '../src/build/root.ts'
import { checkDependencies } from '../src/check/dependencies.ts'
import { packageFolders } from '../src/check/packageFolders.ts'

const FILES = packageFolders(ROOT).map((folder) => join(folder, 'package.json'))

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dependencies-'))
  for (const file of [...FILES, 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    cpSync(join(ROOT, file), join(root, file))
  }
})
afterEach(() => rmSync(root, { recursive: true }))

it('accepts the repository as it is', () => {
  checkDependencies(root)
})

it('refuses a range of versions', () => {
  const file = join(root, 'web/package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.dependencies.react = '^19.3.1'
  writeFileSync(file, JSON.stringify(manifest))
  expect(() => checkDependencies(root)).toThrow('web/package.json wants react ^19.3.1')
})

it('refuses a package that comes from a host of its own', () => {
  writeFileSync(join(root, 'pnpm-lock.yaml'), 'a:\n  resolution: { tarball: https://example.org/a.tgz }\n')
  expect(() => checkDependencies(root)).toThrow('pnpm-lock.yaml:2 names a host')
})
