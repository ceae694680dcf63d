import { delimiter, join, relative } from 'node:path'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { configure } from '@initiative-citizen/subgraph/configure'
import { runTool } from '../process/runTool.ts'
import { BUILD_CACHE, buildLog } from './buildCache.ts'
import type { Build } from './buildOnce.ts'
import { ROOT } from './root.ts'

const FOLDER = join(ROOT, 'subgraph')
const TOOLS = join(FOLDER, 'node_modules', '.bin')
const GND = join(TOOLS, 'gnd')
/** See its `npx`. */
const UNFORMATTED = join(FOLDER, 'unformatted')
/** A manifest of our own, beside the one that `pnpm configure` makes for another network. */
const MANIFEST = 'subgraph.stack.yaml'

const BUILT = join(BUILD_CACHE, 'subgraph')

/** What graph-node is given: beside it stands all that it names. */
export const builtManifest = join(BUILT, 'subgraph.yaml')

/** The mappings that graph-node runs for the city whose contracts stand in `book`. */
export function subgraphBuild(book: AddressBook): Build {
  return {
    name: 'subgraph',
    sources: [
      'subgraph/src',
      'subgraph/schema.graphql',
      'subgraph/subgraph.template.yaml',
      'subgraph/configure.ts',
      'subgraph/networks.ts',
      'subgraph/package.json',
      'contracts/generated/abi.ts',
    ],
    settings: JSON.stringify(book),
    products: [relative(ROOT, builtManifest)],
    make: async () => {
      configure(book, MANIFEST)
      const run = (...args: string[]) =>
        runTool({
          name: 'The build of the subgraph',
          program: GND,
          args,
          cwd: FOLDER,
          // gnd looks for the AssemblyScript compiler on the path.
          env: { PATH: [UNFORMATTED, TOOLS, process.env.PATH].join(delimiter) },
          log: buildLog('subgraph'),
        })
      await run('codegen', MANIFEST)
      await run('build', MANIFEST, '-o', BUILT)
    },
  }
}
