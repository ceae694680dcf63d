import { join } from 'node:path'
import { tryLock } from './tryLock.ts'

/**
 * Takes a state folder for this process: one stack a folder.
 * @param folder The folder; must exist.
 * @returns Gives the folder back.
 * @throws When another stack runs there.
 */
export function lockState(folder: string): () => void {
  const lock = tryLock(join(folder, 'lock'))
  if ('release' in lock) return lock.release
  throw new Error(
    `A stack is running already with its state in ${folder} (process ${lock.owner.pid}): stop it first, or use --state-dir and --ports for another one.`,
  )
}
