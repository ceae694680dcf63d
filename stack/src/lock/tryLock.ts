import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { identify, isRunning, type ProcessIdentity } from '../process/identity.ts'

/** Who got a lock: this process, with the way to give it back, or another one. */
export type Lock = { readonly release: () => void } | { readonly owner: ProcessIdentity }

/**
 * Takes a lock file for this process. A lock whose owner is gone is taken over.
 * @param file The file; its folder must exist.
 */
export function tryLock(file: string): Lock {
  // Written first and linked then, so that nobody reads a lock without its owner.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(identify(process.pid)))
  try {
    for (;;) {
      if (link(draft, file)) return { release: () => rmSync(file, { force: true }) }
      const owner = readOwner(file)
      if (owner && isRunning(owner)) return { owner }
      rmSync(file, { force: true })
    }
  } finally {
    rmSync(draft)
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readOwner(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
