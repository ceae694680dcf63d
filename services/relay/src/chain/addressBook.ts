import { readFile } from 'node:fs/promises'
import {
  type AddressBook,
  CONTRACT_NAMES,
  type ContractName,
} from '@initiative-citizen/contracts/address-book'
import * as z from 'zod'
import { address } from '../api/scalars.ts'

const addressBookSchema = z.object({
  chainId: z.int().positive(),
  startBlock: z.int().nonnegative(),
  contracts: z.object(
    Object.fromEntries(CONTRACT_NAMES.map((name) => [name, address])) as Record<ContractName, typeof address>,
  ),
})

/**
 * Reads where the city's contracts stand.
 * @param file JSON as `contracts/deployments/<chainId>.json`.
 * @throws When it is not there, or lacks something.
 */
export async function readAddressBook(file: string): Promise<AddressBook> {
  const result = addressBookSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!result.success) throw new Error(`${file} is no address book.\n${z.prettifyError(result.error)}`)
  return result.data
}
