import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The list under `packages:`. */
const PACKAGES = /^packages:\n((?: {2}- \S+\n)+)/m

/**
 * The folders of the workspace's packages, the root's own first.
 * @param root The repository.
 * @throws When pnpm-workspace.yaml names none.
 */
export function packageFolders(root: string): string[] {
  const list = PACKAGES.exec(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'))?.[1]
  if (!list) throw new Error('pnpm-workspace.yaml names no packages.')
  return ['.', ...Array.from(list.matchAll(/- (\S+)/g), ([, folder]) => folder ?? '')]
}
