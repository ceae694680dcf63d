import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { freePort } from '@initiative-citizen/contracts/free-port'

/**
 * A chain of its own; it makes a block for each transaction.
 * @param options As on anvil's command line.
 */
export async function startAnvil(
  options: readonly string[] = [],
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const require = createRequire(import.meta.url)
  const binary = require.resolve('@foundry-rs/anvil-linux-amd64/bin/anvil')
  const anvil: ChildProcess = spawn(binary, ['--port', String(port), '--accounts', '30', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    anvil.once('error', reject).once('exit', (code) => reject(new Error(`anvil ended with ${code}`)))
    anvil.stdout?.on('data', (chunk: Buffer) => String(chunk).includes('Listening on') && resolve())
  })
  const stop = async () => {
    if (anvil.exitCode !== null || anvil.signalCode !== null) return
    anvil.kill('SIGKILL')
    await once(anvil, 'exit')
  }
  return { url: `http://127.0.0.1:${port}`, stop }
}
