import { join } from 'node:path'
import { runTool } from '../process/runTool.ts'
import { buildLog } from './buildCache.ts'
import type { Build } from './buildOnce.ts'
import { ROOT } from './root.ts'

const FOUNDRY = join(ROOT, 'contracts', 'node_modules', '@foundry-rs')

/** Foundry's own programs: the shims of its npm packages hide a failure or leave their child behind. */
export const forge = join(FOUNDRY, 'forge-linux-amd64', 'bin', 'forge')
export const anvil = join(FOUNDRY, 'anvil-linux-amd64', 'bin', 'anvil')

/** The contracts' bytecode, and their ABIs for TypeScript. */
export const contractsBuild: Build = {
  name: 'contracts',
  sources: [
    'contracts/src',
    'contracts/solc.mjs',
    'contracts/generate.mjs',
    'contracts/package.json',
    'foundry.toml',
  ],
  products: ['contracts/generated/abi.ts', 'contracts/generated/bytecode.ts'],
  make: async () => {
    const name = 'The build of the contracts'
    const log = buildLog('contracts')
    const args = ['build', 'contracts/src']
    await runTool({ name, program: forge, args, cwd: ROOT, log })
    await runTool({ name, program: process.execPath, args: ['contracts/generate.mjs'], cwd: ROOT, log })
  },
}
