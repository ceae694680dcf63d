import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { snapshot } from '../chain/keepState.ts'
import type { Chain } from '../chain/startChain.ts'
import type { StateFiles } from '../files/stateFiles.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Progress } from '../progress/progress.ts'
import { writeCity } from '../run/cityFile.ts'
import { deployLocalCity } from './deployLocalCity.ts'
import { seedCity } from './seed/seedCity.ts'
import { takeEther } from './takeEther.ts'

/**
 * Deploys a new city, and fills it if wanted. It counts as complete only when all of that is done.
 * @param options `chain`: new, and making a block for each transaction; `gateway`: where bodies are uploaded;
 * `start`: now, in unix seconds; `seed`: whether it is to be filled.
 */
export async function foundCity(options: {
  readonly chain: Chain
  readonly rpc: string
  readonly gateway: string
  readonly files: StateFiles
  readonly start: number
  readonly seed: boolean
  readonly progress: Progress
}): Promise<AddressBook> {
  const { chain, rpc, gateway, files, start, seed, progress } = options
  const book = await progress.step('New city: contracts', () => deployLocalCity(chain.client, rpc))
  writeWhole(files.addressBook, `${JSON.stringify(book, undefined, 2)}\n`)
  if (seed) {
    await progress.step('New city: its past', async (remark) => {
      const city = { chain: chain.client, book, gateway, start }
      await seedCity(city, (done, all) => remark(`${done + 1} of ${all} events`))
    })
  }
  await takeEther(chain.client)
  await snapshot(chain.client, chain.files)
  writeCity(files.city, book)
  return book
}
