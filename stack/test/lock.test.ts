import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockState } from '../src/lock/lockState.ts'

const LOCK = new URL('../src/lock/lockState.ts', import.meta.url).href

let folder: string
let other: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => {
  other?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

it('gives a state folder to one stack at a time', async () => {
  await lockedByAnother()
  expect(() => lockState(folder)).toThrow(
    `A stack is running already with its state in ${folder} (process ${other?.pid})`,
  )
})

it('takes a folder over from a stack that was killed', async () => {
  await lockedByAnother()
  other?.kill('SIGKILL')
  if (other) await once(other, 'exit')
  const release = lockState(folder)
  release()
})

it('gives the folder back', () => {
  lockState(folder)()
  lockState(folder)()
})

async function lockedByAnother(): Promise<void> {
  const script = `import(${JSON.stringify(LOCK)}).then(({ lockState }) => {
    lockState(${JSON.stringify(folder)})
    process.stdout.write('locked')
    setInterval(() => {}, 1000)
  })`
  other = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (other.stdout) await once(other.stdout, 'data')
}
