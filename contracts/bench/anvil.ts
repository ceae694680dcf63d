import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../ts/freePort.ts'

const BINARY = fileURLToPath(import.meta.resolve('@foundry-rs/anvil-linux-amd64/bin/anvil'))
/** Runs a command, and kills it when standard input closes: the kernel does that however this process ends. */
const KEEPER = 'exec 3<&0; "$@" 3<&- </dev/null & read -r _ <&3; kill -9 $!'
const READY_MS = 30_000
const POLL_MS = 50

/**
 * Starts a throw-away chain on a free port; each transaction is a block, and gas costs nothing. It ends with `stop`, or
 * with this process in whatever way that ends.
 * @throws When it does not answer within 30 seconds; its own words are in the message.
 */
export async function startAnvil(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const options = [
    ['--port', String(port)],
    ['--quiet'],
    ['--auto-impersonate'],
    ['--block-base-fee-per-gas', '0'],
    ['--gas-price', '0'],
  ].flat()
  const anvil = spawn('sh', ['-c', KEEPER, 'sh', BINARY, ...options], { stdio: ['pipe', 'ignore', 'pipe'] })
  let words = ''
  anvil.stderr.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-2_000)
  })
  const exited = once(anvil, 'exit')
  const stop = async () => {
    anvil.stdin.end()
    await exited
  }

  const url = `http://127.0.0.1:${port}`
  for (const begun = Date.now(); !(await answers(url)); await sleep(POLL_MS)) {
    if (anvil.exitCode === null && Date.now() - begun < READY_MS) continue
    await stop()
    throw new Error(`anvil did not come up on port ${port}. It said: ${words.trim() || 'nothing'}`)
  }
  return { url, stop }
}

async function answers(url: string): Promise<boolean> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_chainId', params: [] })
  const headers = { 'content-type': 'application/json' }
  return fetch(url, { method: 'POST', headers, body }).then(
    (response) => response.ok,
    () => false,
  )
}
