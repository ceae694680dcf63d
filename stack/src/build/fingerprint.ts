import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build makes or a package manager brings: never a source. */
const NOT_SOURCES = new Set([
  'node_modules',
  'generated',
  'dist',
  'build',
  'out',
  'cache',
  'test',
  'coverage',
])

/**
 * A digest of files' names and contents.
 * @param root The folder that the names are relative to.
 * @param paths Files and folders; of folders everything but built files and tests.
 */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) add(hash, root, path)
  return hash.digest('hex')
}

function add(hash: Hash, root: string, path: string): void {
  const full = join(root, path)
  if (!statSync(full).isDirectory()) {
    const content = readFileSync(full)
    hash.update(`${path}\n${content.length}\n`).update(content)
    return
  }
  for (const name of readdirSync(full).sort()) {
    if (!NOT_SOURCES.has(name)) add(hash, root, join(path, name))
  }
}
