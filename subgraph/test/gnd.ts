import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { delimiter } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))
const gnd = createRequire(import.meta.url).resolve('@graphprotocol/gnd-linux-x64/bin/gnd')

/** gnd and graph-cli look for the AssemblyScript compiler on the path; for `unformatted`, see its `npx`. */
const path = [`${folder}unformatted`, `${folder}node_modules/.bin`, env.PATH].join(delimiter)

const ENVIRONMENT = {
  // graph-node refuses a schema with full-text search without it.
  GRAPH_ALLOW_NON_DETERMINISTIC_FULLTEXT_SEARCH: 'true',
  // Else, where a shell asks for backtraces, graph-node takes one for each field that a handler saves.
  RUST_BACKTRACE: '0',
}

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
  return start(gnd, args, onOutput, extra)
}

function start(
  program: string,
  args: readonly string[],
  onOutput?: (text: string) => void,
  extra: Readonly<Record<string, string>> = {},
): ChildProcess {
  const output = onOutput ? 'pipe' : 'inherit'
  const options = { cwd: folder, env: { ...env, ...ENVIRONMENT, ...extra, PATH: path } }
  const child = spawn(program, args, { ...options, stdio: ['ignore', output, output] })
  child.stdout?.on('data', (data) => onOutput?.(String(data)))
  child.stderr?.on('data', (data) => onOutput?.(String(data)))
  return child
}

/**
 * Runs a builder to its end in the package's folder, and shows what it says only when it fails.
 * @param builder `gnd`, or graph-cli's `graph`.
 * @throws When it fails.
 */
export async function runBuilder(builder: 'gnd' | 'graph', args: readonly string[]): Promise<void> {
  const said: string[] = []
  const child = start(builder === 'gnd' ? gnd : builder, args, (text) => said.push(text))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${builder} ${args.join(' ')} failed\n${said.join('')}`)
}

/**
 * Runs gnd to its end, in full sight.
 * @throws When it fails.
 */
export async function showGnd(args: readonly string[]): Promise<void> {
  const [code] = await once(startGnd(args), 'close')
  if (code !== 0) throw new Error(`gnd ${args[0]} failed`)
}
