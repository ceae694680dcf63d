import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPart } from '../src/process/part.ts'
import { runTool } from '../src/process/runTool.ts'
import { whenReady } from '../src/process/whenReady.ts'
import { Parts } from '../src/run/Parts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'failure-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const part = (script: string) =>
  startPart({
    name: 'The part',
    program: '/bin/sh',
    args: ['-c', script],
    log: join(folder, 'part.log'),
    stopSignal: 'TERM',
    patience: 5,
  })

describe('a part that fails', () => {
  it('before it is ready shows the end of its own log', async () => {
    const failing = await part('echo "what went wrong"; echo "   4: a::stack::frame"; exit 9')
    const never = () => Promise.reject(new Error('not yet'))
    await expect(whenReady(failing, never, 60)).rejects.toThrow(
      /^The part ended with status 9 before it was ready\. The end of .*part\.log:\n {2}\| what went wrong\nStart again;/m,
    )
  })

  it('later ends the waiting of everybody', async () => {
    const parts = new Parts(folder, new AbortController().signal)
    parts.add(await part('sleep 0.2; echo gone; exit 1'))
    await expect(parts.during(new Promise(() => {}))).rejects.toThrow(/The part ended with status 1/)
    await parts.stop()
  })

  it('is not meant when it was stopped', async () => {
    const parts = new Parts(folder, new AbortController().signal)
    parts.add(await part('sleep 1000'))
    await parts.stop()
    expect(await Promise.race([parts.untilOneEnds(), Promise.resolve('quiet')])).toBe('quiet')
  })
})

it('ends the waiting when the user wants to stop', async () => {
  const stop = new AbortController()
  const parts = new Parts(folder, stop.signal)
  const waiting = parts.during(new Promise(() => {}))
  stop.abort(new Error('stopped'))
  await expect(waiting).rejects.toThrow('stopped')
})

it('shows the output of a tool that fails', async () => {
  const log = join(folder, 'tool.log')
  const tool = { name: 'The tool', program: '/bin/sh', args: ['-c', 'echo nonsense >&2; exit 2'], log }
  await expect(runTool(tool)).rejects.toThrow(/The tool failed with status 2\.[\s\S]*\| nonsense\nMend /)
  expect(readFileSync(log, 'utf8')).toBe('nonsense\n')
})
