import { join } from 'node:path'
import { buildOnce } from '../build/buildOnce.ts'
import { contractsBuild } from '../build/contracts.ts'
import { ROOT } from '../build/root.ts'
import { webBuild } from '../build/web.ts'
import { checkDependencies } from './dependencies.ts'
import { runCheck } from './runCheck.ts'

/** Something that must hold of the repository as it stands. */
export interface Check {
  /** By which it can be chosen. */
  readonly name: string
  /** @throws When it does not hold, saying why. */
  readonly run: () => Promise<void>
}

/** TypeScript projects that tsc checks as they are. The web's needs code to be generated first. */
const PROJECTS = ['contracts', 'ipfs', 'ipfs/node', 'subgraph', 'services/relay', 'observer', 'stack', 'e2e']

const tool = (name: string) => join(ROOT, 'node_modules', '.bin', name)
const runScript = (name: string, folder: string, title: string) =>
  runCheck(title, 'npm', ['run', '--silent', name], folder)
const script = (name: string, folder: string, title: string): Check => ({
  name: title,
  run: () => runScript(name, folder, title),
})

/** What is quick comes first. */
export const CHECKS: readonly Check[] = [
  { name: 'dependencies', run: async () => checkDependencies(ROOT) },
  { name: 'format', run: () => runCheck('format', tool('biome'), ['ci', '--colors=off', '.'], '.') },
  { name: 'unused', run: () => runCheck('unused', tool('knip'), [], '.') },
  { name: 'types', run: checkTypes },
  {
    name: 'types:web',
    run: async () => {
      await buildOnce(contractsBuild)
      await runScript('types', 'web', 'types:web')
    },
  },
  script('i18n:check', 'web', 'texts'),
  script('lint', 'contracts', 'contracts'),
  {
    name: 'size',
    run: async () => {
      await buildOnce(contractsBuild)
      await buildOnce(webBuild)
      await runScript('size', 'web', 'size')
    },
  },
  script('gas:check', 'contracts', 'gas'),
  script('coverage', 'contracts', 'coverage'),
]

async function checkTypes(): Promise<void> {
  await buildOnce(contractsBuild)
  for (const project of PROJECTS) await runCheck('types', tool('tsc'), ['-p', project], '.')
}
