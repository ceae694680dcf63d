import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { tryLock } from '../lock/tryLock.ts'
import { BUILD_CACHE } from './buildCache.ts'
import { fingerprint } from './fingerprint.ts'
import { ROOT } from './root.ts'

const PAUSE_MS = 200

/** Something that is made from sources. Paths are relative to the repository. */
export interface Build {
  readonly name: string
  /** Files and folders; what is built anew when one of them changes. */
  readonly sources: readonly string[]
  /** Whatever else goes into it. */
  readonly settings?: string
  /** Files that must exist afterwards. */
  readonly products: readonly string[]
  readonly make: () => Promise<void>
}

/**
 * Makes a build unless its sources are the same as the last time. Only one process makes a build at a time.
 * @returns Whether anything was made.
 */
export async function buildOnce(build: Build): Promise<boolean> {
  mkdirSync(BUILD_CACHE, { recursive: true })
  const release = await waitForLock(join(BUILD_CACHE, `${build.name}.lock`))
  try {
    const stamp = join(BUILD_CACHE, `${build.name}.stamp`)
    const sources = fingerprint(ROOT, build.sources) + (build.settings ?? '')
    const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === sources
    if (isFresh && build.products.every((product) => existsSync(join(ROOT, product)))) return false
    rmSync(stamp, { force: true })
    await build.make()
    writeFileSync(stamp, sources)
    return true
  } finally {
    release()
  }
}

async function waitForLock(file: string): Promise<() => void> {
  for (;;) {
    const lock = tryLock(file)
    if ('release' in lock) return lock.release
    await sleep(PAUSE_MS)
  }
}
