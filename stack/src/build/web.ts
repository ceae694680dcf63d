import { join } from 'node:path'
import { runTool } from '../process/runTool.ts'
import { buildLog } from './buildCache.ts'
import type { Build } from './buildOnce.ts'
import { ROOT } from './root.ts'

/** The static pages. They know nothing of a network: the addresses come with `config.json` when they are served. */
export const webBuild: Build = {
  name: 'web',
  sources: [
    'web',
    'ipfs/src',
    'contracts/ts',
    'contracts/generated/abi.ts',
    'observer/src',
    'services/relay/src',
    'subgraph/schema.graphql',
    'pnpm-lock.yaml',
  ],
  products: ['web/dist/index.html'],
  make: async () => {
    const cwd = join(ROOT, 'web')
    await runTool({
      name: 'The build of the web pages',
      program: 'npm',
      args: ['run', '--silent', 'build'],
      cwd,
      log: buildLog('web'),
    })
  },
}
