import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LogStore } from '../../verify/read/LogStore.ts'

/** Keeps each text in a file of a folder; a file is there whole or not at all. */
export function folderStore(folder: string): LogStore {
  const pathOf = (key: string) => join(folder, `${key.replaceAll(/[^0-9a-zA-Z]+/g, '-')}.json`)
  return {
    get: (key) => readFile(pathOf(key), 'utf8').catch(() => undefined),
    set: async (key, text) => {
      await mkdir(folder, { recursive: true })
      await writeFile(`${pathOf(key)}.new`, text)
      await rename(`${pathOf(key)}.new`, pathOf(key))
    },
  }
}
