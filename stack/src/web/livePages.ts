import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type PageFile, readPages } from './pageFiles.ts'

/** A build writes its files within a moment; younger ones may not be all there. */
const SETTLED_MS = 2_000

/**
 * The built pages in memory, read again after they have been built anew, so that a running stack shows what is being
 * worked on.
 * @param folder The built pages.
 * @returns Gives the files by path; looks for a new build when asked `fresh`.
 */
export function livePages(folder: string): (fresh: boolean) => ReadonlyMap<string, PageFile> {
  const first = join(folder, 'index.html')
  let files = readPages(folder)
  let builtAt = statSync(first).mtimeMs
  return (fresh) => {
    if (!fresh) return files
    // None while a build is emptying the folder.
    const latest = statSync(first, { throwIfNoEntry: false })?.mtimeMs
    if (latest !== undefined && latest !== builtAt && Date.now() - latest > SETTLED_MS) {
      files = readPages(folder)
      builtAt = latest
    }
    return files
  }
}
