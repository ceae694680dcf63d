import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../src/build/root.ts'
import { webBuild } from '../src/build/web.ts'
import { packageFolders } from '../src/check/packageFolders.ts'

it('is made anew when a package changes that the pages are made of', () => {
  const folders = packageFolders(ROOT)
  const { dependencies } = manifestIn('web')
  const ours = folders.filter((folder) => dependencies?.[manifestIn(folder).name] === 'workspace:*')
  expect(ours.length).toBeGreaterThan(0)
  const covered = ours.filter((folder) => webBuild.sources.some((path) => path.startsWith(`${folder}/`)))
  expect(covered).toEqual(ours)
})

function manifestIn(folder: string): { name: string; dependencies?: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'))
}
