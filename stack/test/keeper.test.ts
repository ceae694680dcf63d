import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { identify } from '../src/process/identity.ts'
import { keep } from '../src/process/keep.ts'

const KEEP = new URL('../src/process/keep.ts', import.meta.url).href
const LONG = '1000'

describe('a kept program', () => {
  it('ends, with all that it has started, when we are killed', async () => {
    const parent = spawn(process.execPath, ['-e', parentScript()], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [pids] = await once(parent.stdout, 'data')
    const [program = 0, grandchild = 0] = String(pids).trim().split(' ').map(Number)
    expect(identify(program)).toBeDefined()
    expect(identify(grandchild)).toBeDefined()

    parent.kill('SIGKILL')
    await gone(program)
    await gone(grandchild)
  })

  it('ends, with all that it has started, when its keeper is killed and we stop it', async () => {
    const { kept, keeper } = await keepSleeping()
    process.kill(keeper, 'SIGKILL')
    await kept.ended
    await kept.stop()
    await gone(kept.pid)
  })

  it('is asked to stop first', async () => {
    const kept = await keepReady(`trap 'exit 7' TERM`, 30)
    await kept.stop()
    expect(await kept.ended).toBe(7)
  })

  it('is killed when it does not listen', async () => {
    const kept = await keepReady(`trap '' TERM`, 1)
    await kept.stop()
    await gone(kept.pid)
  })

  it('tells how it ended by itself', async () => {
    const kept = await keepShell('exit 3', 1)
    expect(await kept.ended).toBe(3)
  })

  it('ends at once with 127 when there is no such program', async () => {
    const kept = await keep({ program: '/no/such/program', args: [], ...quiet(1) })
    expect(await kept.ended).toBe(127)
  })
})

function keepShell(script: string, patience: number) {
  return keep({ program: '/bin/sh', args: ['-c', script], ...quiet(patience) })
}

/** A program that has set a trap and then waits. */
async function keepReady(trap: string, patience: number) {
  const ready = join(mkdtempSync(join(tmpdir(), 'keeper-')), 'ready')
  const kept = await keepShell(`${trap}; touch ${ready}; while :; do sleep 0.1; done`, patience)
  while (!existsSync(ready)) await sleep(20)
  return kept
}

async function keepSleeping() {
  const kept = await keepShell(`sleep ${LONG} & wait`, 5)
  // The keeper is the program's parent.
  const stat = readFileSync(`/proc/${kept.pid}/stat`, 'utf8')
  return { kept, keeper: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }
}

function quiet(patience: number) {
  return { stopSignal: 'TERM', patience, output: [2, 2] } as const
}

/** A program that keeps another one, which has a child of its own, and says both process ids. */
function parentScript(): string {
  return `import(${JSON.stringify(KEEP)}).then(async ({ keep }) => {
    const { mkdtempSync, readFileSync, openSync } = await import('node:fs')
    const file = mkdtempSync('/tmp/keeper-') + '/out'
    const out = openSync(file, 'w')
    await keep({ program: '/bin/sh', args: ['-c', 'sleep ${LONG} & echo $$ $!; wait'],
      stopSignal: 'TERM', patience: 5, output: [out, out] })
    const look = setInterval(() => {
      const said = readFileSync(file, 'utf8')
      if (!said.includes('\\n')) return
      clearInterval(look)
      process.stdout.write(said)
    }, 20)
    setInterval(() => {}, 1000)
  })`
}

/** Waits until a process is gone; the test's own limit ends the waiting. */
async function gone(pid: number): Promise<void> {
  while (identify(pid)) await sleep(50)
}
