import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { zeroAddress } from 'viem'
import { configure, DATA_SOURCES, writeNetworks } from '../configure.ts'
import { writeTestManifest } from './encodedEvents.ts'
import { runBuilder } from './gnd.ts'

/** Any but the local one. */
const OTHER_CHAIN = 42_161

/** Folders of what was built. */
export interface Built {
  /** The manifest that `gnd test` runs on, as `encodedEvents.ts` makes it. */
  readonly testManifest: string
  /** The manifest as deployed, built. */
  readonly deployed: string
}

/**
 * Builds the index by both builders: by gnd for the scenarios, and by graph-cli, as for a hosted graph-node, for the live
 * run. graph-cli gets the manifest of another network and finds the addresses in the file that `--network` reads.
 * @param folder Where to; absolute.
 */
export async function buildBoth(book: AddressBook, folder: string): Promise<Built> {
  const testManifest = writeTestManifest(configure(book, 'subgraph.test.yaml'))
  await runBuilder('gnd', ['codegen', 'subgraph.test.yaml'])
  await runBuilder('gnd', ['build', testManifest, '-o', `${folder}/build`])

  const elsewhere = Object.fromEntries(Object.values(DATA_SOURCES).map((key) => [key, zeroAddress]))
  configure(
    { chainId: OTHER_CHAIN, startBlock: 0, contracts: { ...book.contracts, ...elsewhere } },
    'subgraph.hosted.yaml',
  )
  const networks = `${folder}/networks.json`
  writeNetworks([book], networks)
  await runBuilder('graph', ['codegen', 'subgraph.hosted.yaml'])
  const network = ['--network', 'local', '--network-file', networks]
  await runBuilder('graph', ['build', 'subgraph.hosted.yaml', ...network, '-o', `${folder}/hosted`])
  return { testManifest, deployed: `${folder}/hosted` }
}
