import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { isAddress } from 'viem'
import * as z from 'zod'
import { NAMING_EVENTS } from './namingEvents.ts'

const addressSchema = z.string().refine((value) => isAddress(value), 'Is not an address')

/** What the gateway needs of an address book: the contracts whose events it reads. */
const addressBookSchema = z.object({
  chainId: z.int().positive(),
  startBlock: z.int().nonnegative(),
  contracts: z.looseObject(
    Object.fromEntries(NAMING_EVENTS.map(({ contract }) => [contract, addressSchema])),
  ),
})

/**
 * Reads an address book, waiting for it as long as it takes: a city may be deployed after its gateway was started.
 * @param file JSON as `contracts/deployments/<chainId>.json`.
 * @param onWaiting Hears once, and again with each other reason, why it is not there yet.
 * @throws The signal's reason.
 */
export async function awaitAddressBook(
  file: string,
  signal: AbortSignal,
  onWaiting: (reason: string) => void,
): Promise<AddressBook> {
  let last: string | undefined
  for (;;) {
    signal.throwIfAborted()
    try {
      return addressBookSchema.parse(JSON.parse(await readFile(file, 'utf8'))) as unknown as AddressBook
    } catch (error) {
      const reason = reasonOf(error)
      if (reason !== last) onWaiting(reason)
      last = reason
    }
    await sleep(1_000, undefined, { signal })
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}
