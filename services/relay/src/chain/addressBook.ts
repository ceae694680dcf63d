import { readFile } from 'node:fs/promises'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import * as z from 'zod'
import { address } from '../api/scalars.ts'

const addressBookSchema = z.object({
  chainId: z.int().positive(),
  startBlock: z.int().nonnegative(),
  contracts: z.object({
    accessManager: address,
    forwarder: address,
    citizenRegistry: address,
    budgetRoundFactory: address,
    greedyByRaised: address,
    fillToCost: address,
    departmentRegistry: address,
    appealRegistry: address,
  }),
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
