// Files the texts of a table onto the running local stack: `npm run load`. See loadOptions.ts.
import { readFileSync } from 'node:fs'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { runningStack, stateFolder } from '../advance/runningStack.ts'
import { chainClient, LOCAL_CHAIN } from '../chain/client.ts'
import { stateFiles } from '../files/stateFiles.ts'
import { countLine } from './countLine.ts'
import { fileAppeals, type LocalCity } from './fileAppeals.ts'
import { LOAD_HELP, loadOptions } from './loadOptions.ts'
import { publishedCity } from './publishedCity.ts'
import { readTable } from './readTable.ts'
import { registerAppeals } from './registerAppeals.ts'
import { toFilings } from './toFilings.ts'

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(LOAD_HELP)
    return
  }
  const begun = Date.now()
  const options = loadOptions(args)
  const rows = readTable(readFileSync(options.file, 'utf8'), options.columns)
  const city = await localCity(options.stateDir)
  const { ready, empty, personal } = await toFilings(
    rows,
    await publishedCity(city.chain, city.book, city.gateway),
    options,
  )
  if (empty > 0) console.log(`Left out ${empty} rows without a text.`)
  if (personal > 0) {
    console.log(`Left out ${personal} rows that may hold personal data; --keep files them too.`)
  }
  const filing = countLine(process.stdout, 'Filed', ready.length)
  const filed = await fileAppeals(city, ready, filing.show)
  filing.end()
  if (options.register) {
    const registering = countLine(process.stdout, 'Registered', filed.length)
    await registerAppeals(city, filed, registering.show)
    registering.end()
  }
  console.log(`Done in ${Math.round((Date.now() - begun) / 1000)} s. The index follows in a moment.`)
}

/**
 * The city of the running stack.
 * @throws When none runs, or the chain is not a local one.
 */
async function localCity(stateDir: string | undefined): Promise<LocalCity> {
  const { rpc, gateway } = runningStack(stateDir, process.env)
  const chain = chainClient(rpc)
  const chainId = await chain.getChainId()
  if (chainId !== LOCAL_CHAIN.id) {
    throw new Error(
      `${rpc} is chain ${chainId}: texts are loaded onto the local chain ${LOCAL_CHAIN.id} alone.`,
    )
  }
  const { addressBook } = stateFiles(stateFolder(stateDir, process.env))
  return { chain, gateway, book: JSON.parse(readFileSync(addressBook, 'utf8')) as AddressBook }
}
