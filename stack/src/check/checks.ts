import { join } from 'node:path'
import { type Build, buildOnce } from '../build/buildOnce.ts'
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
/** A script of a package. @param builds What it needs, made before. */
const script = (name: string, folder: string, title: string, ...builds: readonly Build[]): Check => ({
  name: title,
  run: async () => {
    for (const build of builds) await buildOnce(build)
    await runCheck(title, 'npm', ['run', '--silent', name], folder)
  },
})

/** What is quick comes first. */
export const CHECKS: readonly Check[] = [
  { name: 'dependencies', run: async () => checkDependencies(ROOT) },
  { name: 'format', run: () => runCheck('format', tool('biome'), ['ci', '--colors=off', '.'], '.') },
  { name: 'unused', run: () => runCheck('unused', tool('knip'), [], '.') },
  { name: 'types', run: checkTypes },
  script('types', 'web', 'types:web', contractsBuild),
  script('i18n:check', 'web', 'texts'),
  script('lint', 'contracts', 'contracts'),
  script('size', 'web', 'size', contractsBuild, webBuild),
  script('gas:check', 'contracts', 'gas'),
  script('coverage', 'contracts', 'coverage'),
]

async function checkTypes(): Promise<void> {
  await buildOnce(contractsBuild)
  for (const project of PROJECTS) await runCheck('types', tool('tsc'), ['-p', project], '.')
}
