import { readFile } from 'node:fs/promises'
import { type AddressBook, CONTRACT_NAMES } from '@initiative-citizen/contracts/address-book'
import { isAddress } from 'viem'
import { UnusableFile } from './UnusableFile.ts'

/**
 * Reads a city's address book.
 * @param file As deployment writes it; the page's config.json holds it too.
 * @throws UnusableFile
 */
export async function readBook(file: string): Promise<AddressBook> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UnusableFile(`${file} can't be read: ${error.message}`)
  })
  const { chainId, startBlock, contracts } = parse(file, text)
  const missing = CONTRACT_NAMES.find((name) => !isAddress(contracts?.[name] ?? ''))
  if (!Number.isInteger(chainId) || !Number.isInteger(startBlock) || !contracts || missing)
    throw new UnusableFile(`${file} is no address book: ${missing ?? 'chainId and startBlock'} is missing.`)
  return { chainId: chainId as number, startBlock: startBlock as number, contracts }
}

function parse(file: string, text: string): Partial<AddressBook> {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnusableFile(`${file} is not JSON: ${(error as Error).message}`)
  }
}
