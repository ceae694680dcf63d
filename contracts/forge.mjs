// Runs Foundry's own binary from the repository's root, with its exit code: `node contracts/forge.mjs build`.
// The launcher that npm links as `forge` exits with 0 whatever happened.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const binary = new URL(import.meta.resolve('@foundry-rs/forge-linux-amd64/bin/forge'))
const root = new URL('..', import.meta.url)

const { status, error } = spawnSync(fileURLToPath(binary), process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
})
if (error) throw error
process.exitCode = status ?? 1
