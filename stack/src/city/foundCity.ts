import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { snapshot } from '../chain/keepState.ts'
import type { Chain } from '../chain/startChain.ts'
import type { StateFiles } from '../files/stateFiles.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Progress } from '../progress/progress.ts'
import { writeCity } from '../run/cityFile.ts'
import { deployLocalCity } from './deployLocalCity.ts'

/**
 * Deploys a new city, and fills it if wanted. It counts as complete only when all of that is done.
 * @param options `chain`: new, and making a block for each transaction; `gateway`: where bodies are uploaded.
 */
export async function foundCity(options: {
  readonly chain: Chain
  readonly rpc: string
  readonly gateway: string
  readonly files: StateFiles
  readonly seed: boolean
  readonly progress: Progress
}): Promise<AddressBook> {
  const { chain, rpc, files, progress } = options
  const book = await progress.step('New city: contracts', () => deployLocalCity(chain.client, rpc))
  writeWhole(files.addressBook, `${JSON.stringify(book, undefined, 2)}\n`)
  await snapshot(chain.client, chain.files)
  writeCity(files.city, book)
  return book
}
