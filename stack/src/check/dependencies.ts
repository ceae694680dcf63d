import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolders } from './packageFolders.ts'

const EXACT = /^(\d+\.\d+\.\d+[-+.\w]*|workspace:\*|npm:.+@\d+\.\d+\.\d+[-+.\w]*)$/
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
/** A package that does not come from the registry that the user has configured. */
const HOST = /https?:\/\//

/**
 * Everything that is installed is named exactly, and the lockfile names no host, so that any registry may serve it.
 * @param root The repository.
 * @throws Naming each place where that is not so.
 */
export function checkDependencies(root: string): void {
  const problems = packageFolders(root).flatMap((folder) => loose(join(folder, 'package.json'), root))
  for (const [at, line] of readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8').split('\n').entries()) {
    // A package's message to its users is no address that anything is fetched from.
    if (HOST.test(line) && !line.trim().startsWith('deprecated:')) {
      problems.push(`pnpm-lock.yaml:${at + 1} names a host: ${line.trim()}`)
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function loose(file: string, root: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, file), 'utf8')) as Partial<
    Record<(typeof KINDS)[number], Record<string, string>>
  >
  return KINDS.flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${file} wants ${name} ${version}: give the one version that is meant.`)
}
