import { join } from 'node:path'
import { ROOT } from './root.ts'

/** Where builds keep their stamps and logs: outside of any state folder, because they are shared by all stacks. */
export const BUILD_CACHE = join(ROOT, 'node_modules', '.cache', 'initiative-citizen')

/** The log of one build. */
export function buildLog(name: string): string {
  return join(BUILD_CACHE, `${name}.log`)
}
