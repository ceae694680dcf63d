import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseEther } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../src/build/root.ts'
import { chainClient } from '../src/chain/client.ts'
import { chainFiles } from '../src/chain/savedState.ts'
import { demoAccount, PLACES } from '../src/city/wallets.ts'
import { freeBase } from '../src/ports/freeBase.ts'
import { identify, isRunning, type ProcessIdentity } from '../src/process/identity.ts'
import type { Addresses } from '../src/run/addresses.ts'

/** The first start builds everything. */
const PATIENCE_MS = 20 * 60_000
const SENT = parseEther('1.5')
const SOMEBODY = '0x00000000000000000000000000000000000c1712'
const HOUR = 3_600

let folder: string
let base: number
let output: string
let stack: ChildProcess

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whole-stack-'))
  base = await freeBase()
})
afterAll(async () => {
  stack?.kill('SIGTERM')
  if (stack?.exitCode === null) await once(stack, 'exit')
  rmSync(folder, { recursive: true, force: true })
})

describe('the whole stack', { timeout: PATIENCE_MS }, () => {
  it('starts, answers everywhere, and keeps its city and its clock when it is killed', async () => {
    const first = await start()
    const answering = [
      first.web,
      `${first.web}/config.json`,
      `${first.gateway}/health`,
      `${first.relay}/readyz`,
    ]
    for (const url of answering) {
      expect((await fetch(url)).status).toBe(200)
    }
    const chain = chainClient(first.rpc)
    const account = demoAccount(PLACES.administrator)
    const hash = await chain.sendTransaction({ account, to: SOMEBODY, value: SENT })
    await chain.waitForTransactionReceipt({ hash })
    await chain.increaseTime({ seconds: HOUR })
    await untilKept()

    const processes = parts()
    stack.kill('SIGKILL')
    await once(stack, 'exit')
    while (processes.some(isRunning)) await sleep(100)

    const second = await start()
    expect(second).toEqual(first)
    expect(await chainClient(second.rpc).getBalance({ address: SOMEBODY })).toBe(SENT)
    const { timestamp } = await chainClient(second.rpc).getBlock()
    expect(Number(timestamp)).toBeGreaterThan(Date.now() / 1000 + HOUR / 2)
    expect(output).not.toContain('New city')
  })

  it('shows a part that dies, in its own words, and ends everything', async () => {
    const processes = parts()
    const gateway = JSON.parse(readFileSync(join(folder, 'processes.json'), 'utf8'))[
      'The gateway (IPFS node)'
    ]
    process.kill(gateway.pid, 'SIGKILL')
    const [code] = await once(stack, 'exit')
    expect(code).toBe(1)
    expect(output).toMatch(
      /The gateway \(IPFS node\) ended with status \d+\. The end of .*gateway\.log:\n {2}\| /,
    )
    expect(existsSync(join(folder, 'addresses.json'))).toBe(false)
    while (processes.some(isRunning)) await sleep(100)
  })

  it('ends on Ctrl-C with everything that it has started', async () => {
    await start()
    const processes = parts()
    // The terminal's, and the one that npm passes on.
    stack.kill('SIGINT')
    await sleep(50)
    stack.kill('SIGINT')
    const [code] = await once(stack, 'exit')
    expect(code).toBe(0)
    expect(processes.filter(isRunning)).toEqual([])
    expect(existsSync(join(folder, 'addresses.json'))).toBe(false)
  })
})

/** Starts the stack and waits until it answers. */
async function start(): Promise<Addresses> {
  output = ''
  const addresses = join(folder, 'addresses.json')
  // A stack that was killed has left its own.
  rmSync(addresses, { force: true })
  const main = join(ROOT, 'stack', 'src', 'main.ts')
  const options = ['--no-seed', '--state-dir', folder, '--ports', String(base)]
  stack = spawn(process.execPath, [main, 'start', ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [stack.stdout, stack.stderr]) stream?.on('data', (text) => (output += text))
  while (!existsSync(addresses)) {
    if (stack.exitCode !== null) throw new Error(output)
    await sleep(100)
  }
  return JSON.parse(readFileSync(addresses, 'utf8'))
}

/** The processes of the parts that run now. */
function parts(): ProcessIdentity[] {
  const known = JSON.parse(readFileSync(join(folder, 'processes.json'), 'utf8'))
  const running = Object.values<{ pid: number }>(known).map(({ pid }) => identify(pid))
  expect(running).not.toContain(undefined)
  return running.filter((process) => process !== undefined)
}

/** Waits for the next snapshot and a word about the clock: the stack sees to both within seconds. */
async function untilKept(): Promise<void> {
  const { snapshot, clock } = chainFiles(join(folder, 'chain'))
  const before = statSync(snapshot).mtimeMs
  while (statSync(snapshot).mtimeMs === before || !existsSync(clock)) await sleep(100)
}
