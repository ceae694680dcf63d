import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { delimiter } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))
const gnd = createRequire(import.meta.url).resolve('@graphprotocol/gnd-linux-x64/bin/gnd')

/**
 * Starts gnd in the package's folder.
 * @param onOutput Hears what it says; without it, that goes where our own output goes.
 * @param extra Environment variables beside ours.
 */
export function startGnd(
  args: readonly string[],
  onOutput?: (text: string) => void,
  extra: Readonly<Record<string, string>> = {},
): ChildProcess {
  // gnd looks for the AssemblyScript compiler on the path.
  const path = [`${folder}unformatted`, `${folder}node_modules/.bin`, env.PATH].join(delimiter)
  const output = onOutput ? 'pipe' : 'inherit'
  const options = { cwd: folder, env: { ...env, ...extra, PATH: path } }
  const child = spawn(gnd, args, { ...options, stdio: ['ignore', output, output] })
  child.stdout?.on('data', (data) => onOutput?.(String(data)))
  child.stderr?.on('data', (data) => onOutput?.(String(data)))
  return child
}

/**
 * Runs gnd to its end, and shows what it says only when it fails.
 * @throws When it fails.
 */
export async function runGnd(args: readonly string[]): Promise<void> {
  const said: string[] = []
  const [code] = await once(
    startGnd(args, (text) => said.push(text)),
    'close',
  )
  if (code !== 0) throw new Error(`gnd ${args.join(' ')} failed\n${said.join('')}`)
}

/**
 * Runs gnd to its end, in full sight.
 * @throws When it fails.
 */
export async function showGnd(args: readonly string[]): Promise<void> {
  const [code] = await once(startGnd(args), 'close')
  if (code !== 0) throw new Error(`gnd ${args[0]} failed`)
}
