import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildLog } from '../build/buildCache.ts'
import { ROOT } from '../build/root.ts'
import { stateFiles } from '../files/stateFiles.ts'
import { freeBase } from '../ports/freeBase.ts'
import { startPart } from '../process/part.ts'
import { whenReady } from '../process/whenReady.ts'

/** The first start builds everything. */
const READY_SECONDS = 1_200

/**
 * Runs a whole stack of its own for as long as something needs it: on free ports, with the demonstration city in a
 * temporary folder.
 * @param work Gets the state folder, in which addresses.json stands.
 */
export async function withStack<Result>(work: (stateDir: string) => Promise<Result>): Promise<Result> {
  const stateDir = mkdtempSync(join(tmpdir(), 'initiative-citizen-'))
  const part = await startPart({
    name: 'The stack for the browser tests',
    program: process.execPath,
    args: [
      ...[join(ROOT, 'stack', 'src', 'main.ts'), 'start'],
      ...['--state-dir', stateDir, '--ports', String(await freeBase())],
    ],
    log: buildLog('test-stack'),
    stopSignal: 'TERM',
    patience: 60,
  })
  try {
    const check = async () => {
      if (!existsSync(stateFiles(stateDir).addresses)) throw new Error(`see ${part.log}`)
    }
    await whenReady(part, check, READY_SECONDS)
    return await work(stateDir)
  } finally {
    await part.stop()
    rmSync(stateDir, { recursive: true, force: true })
  }
}
