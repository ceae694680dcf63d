import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { budgetRoundAbi, citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { Address } from 'viem'
import { buildLog } from '../build/buildCache.ts'
import { ROOT } from '../build/root.ts'
import { runTool } from '../process/runTool.ts'

const SOURCE = new URL('minimal/', import.meta.url).pathname
const PACKAGE = join(ROOT, 'subgraph')
const TOOLS = join(PACKAGE, 'node_modules', '.bin')
/** See the subgraph's own build. */
const PATH = [join(PACKAGE, 'unformatted'), TOOLS, process.env.PATH].join(delimiter)

/**
 * Builds the subgraph that the city's own is compared with: one immutable entity for each event of a round.
 * @param folder Where; made anew.
 * @returns The built manifest.
 */
export async function buildMinimalSubgraph(
  folder: string,
  book: AddressBook,
  round: Address,
): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'abis'), { recursive: true })
  cpSync(SOURCE, folder, { recursive: true })
  // Where the compiler finds graph-ts.
  symlinkSync(join(PACKAGE, 'node_modules'), join(folder, 'node_modules'))
  for (const [name, abi] of Object.entries({
    CitizenRegistry: citizenRegistryAbi,
    BudgetRound: budgetRoundAbi,
  })) {
    const events = abi.filter((item) => item.type === 'event')
    writeFileSync(join(folder, 'abis', `${name}.json`), JSON.stringify(events))
  }
  const values: Record<string, string | number> = {
    startBlock: book.startBlock,
    citizenRegistry: book.contracts.citizenRegistry,
    budgetRound: round,
  }
  const manifest = readFileSync(join(SOURCE, 'subgraph.template.yaml'), 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\{ ?(\w+) ?\}/g, (braces, key: string) => String(values[key] ?? braces))
  writeFileSync(join(folder, 'subgraph.yaml'), manifest)
  const run = (...args: string[]) =>
    runTool({
      name: 'The build of the minimal subgraph',
      program: join(TOOLS, 'gnd'),
      args,
      cwd: folder,
      env: { PATH },
      log: buildLog('minimal-subgraph'),
    })
  await run('codegen', 'subgraph.yaml')
  await run('build', 'subgraph.yaml', '-o', join(folder, 'build'))
  return join(folder, 'build', 'subgraph.yaml')
}
