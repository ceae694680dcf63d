import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@initiative-citizen/contracts/free-port'
import { startPostgres } from '@initiative-citizen/stack/src/postgres/startPostgres.ts'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of a database whose user may make others. */
    postgres: string
  }
}

/** One database server for all tests; each file makes a database of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'relay-test-'))
  const postgres = await startPostgres({
    folder: join(folder, 'data'),
    port: await freePort(),
    log: join(folder, 'postgres.log'),
  })
  project.provide('postgres', postgres.url)
  return async () => {
    await postgres.part.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
