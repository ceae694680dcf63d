import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Abi, Hex } from 'viem'

const FORGE = fileURLToPath(new URL('../../forge.mjs', import.meta.url))
const OUT = new URL('../../cache/bench/', import.meta.url)

export interface Compiled {
  readonly abi: Abi
  readonly bytecode: Hex
}

/**
 * Compiles the peers with the settings of our own contracts, which is what makes the comparison fair.
 * @throws With the compiler's words when that fails.
 */
export function compilePeers(): void {
  const out = fileURLToPath(OUT)
  const args = [FORGE, 'build', 'contracts/bench/peers', '--out', `${out}out`, '--cache-path', `${out}cache`]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The peers do not compile:\n${stdout}${stderr}`)
}

/** What `compilePeers` made of one peer. */
export function readPeer(name: string): Compiled {
  const artifact = JSON.parse(readFileSync(new URL(`out/${name}.sol/${name}.json`, OUT), 'utf8'))
  return { abi: artifact.abi, bytecode: artifact.bytecode.object }
}
