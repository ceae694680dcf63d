// Makes the manifest of one network from the address book: `node configure.ts <network> [<address book>]`.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { NETWORKS, networkName } from './networks.ts'

const here = new URL('./', import.meta.url)
const contracts = new URL('../contracts/', import.meta.url)
/** Each data source that stands at an address of its own, and the address book's name for its contract. */
export const DATA_SOURCES = {
  CitizenRegistry: 'citizenRegistry',
  BudgetRoundFactory: 'budgetRoundFactory',
  DepartmentRegistry: 'departmentRegistry',
  AppealRegistry: 'appealRegistry',
} as const

/**
 * Writes what `gnd` and `graph` build from: the manifest and the ABIs.
 * @param book Where the city's contracts stand.
 * @param manifest The manifest's file name, in this folder: its paths are relative to it.
 * @returns The manifest's path.
 * @throws When the contracts have not been built, or the network has no name.
 */
export function configure(book: AddressBook, manifest = 'subgraph.yaml'): string {
  writeAbis()
  const path = fileURLToPath(new URL(manifest, here))
  writeFileSync(path, fillIn(readFileSync(new URL('subgraph.template.yaml', here), 'utf8'), book))
  return path
}

/** The template with the network's name, addresses and start block in it. */
function fillIn(template: string, book: AddressBook): string {
  const values: Record<string, string | number> = {
    network: networkName(book.chainId),
    startBlock: book.startBlock,
    ...book.contracts,
  }
  return template
    .replace(/^#.*\n/gm, '')
    .replace(/\{ ?(\w+) ?\}/g, (braces, key: string) => String(values[key] ?? braces))
}

/**
 * Writes what `--network` of both builders reads: addresses and start blocks by network and data source.
 * @param file Its name, in this folder.
 */
export function writeNetworks(books: readonly AddressBook[], file = 'networks.json'): void {
  const source = (book: AddressBook, contract: keyof AddressBook['contracts']) => ({
    address: book.contracts[contract],
    startBlock: book.startBlock,
  })
  const networks = Object.fromEntries(
    books.map((book) => [
      networkName(book.chainId),
      Object.fromEntries(Object.entries(DATA_SOURCES).map(([name, key]) => [name, source(book, key)])),
    ]),
  )
  writeFileSync(new URL(file, here), `${JSON.stringify(networks, null, 2)}\n`)
}

/** Only events: what a mapping can't call, it doesn't call. */
function writeAbis(): void {
  const folder = new URL('generated/abis/', here)
  mkdirSync(folder, { recursive: true })
  for (const name of ['BudgetRound', ...Object.keys(DATA_SOURCES)]) {
    const artifact = new URL(`out/${name}.sol/${name}.json`, contracts)
    if (!existsSync(artifact)) throw new Error(`${artifact.pathname} is missing: run \`forge build\` first`)
    const { abi }: { abi: { type: string }[] } = JSON.parse(readFileSync(artifact, 'utf8'))
    const events = abi.filter((item) => item.type === 'event')
    writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(events, null, 2)}\n`)
  }
}

function deployed(): AddressBook[] {
  const folder = new URL('deployments/', contracts)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readBook(new URL(file, folder)))
}

function readBook(file: URL | string): AddressBook {
  if (!existsSync(file)) throw new Error(`${file} is missing: deploy the contracts first`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

if (import.meta.main) {
  const [network = 'local', file] = argv.slice(2)
  const chainId = Object.entries(NETWORKS).find(([, name]) => name === network)?.[0]
  if (!chainId) throw new Error(`Unknown network ${network}: known are ${Object.values(NETWORKS).join(', ')}`)
  const book = readBook(file ?? new URL(`deployments/${chainId}.json`, contracts))
  if (String(book.chainId) !== chainId) throw new Error(`${file} is of chain ${book.chainId}, not ${chainId}`)
  writeNetworks([...deployed(), book])
  console.log(configure(book))
}
