import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { Hex, LocalAccount } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { StackUnavailable } from './StackUnavailable.ts'

/** The running local stack, with the keys of its demonstration officials. */
export interface LocalStack {
  readonly rpc: string
  /** The index; undefined where none runs. */
  readonly graphql?: string
  readonly gateway: string
  readonly web: string
  readonly book: AddressBook
  readonly registrar: LocalAccount
  readonly treasurer: LocalAccount
}

/** The one in which `npm start` keeps its state unless told otherwise. */
const STATE_DIR = new URL('../../../../.stack', import.meta.url).pathname

/** As the page reads it: see the stack's `config.json`. */
interface PageConfig extends AddressBook {
  readonly demo?: { readonly wallets: readonly { readonly role: string; readonly privateKey: Hex }[] }
}

/**
 * Finds the stack that runs on this machine.
 * @param stateDir Its state folder; `STATE_DIR` in the environment, or `.stack`.
 * @throws StackUnavailable when it does not run.
 */
export async function findLocalStack(stateDir = process.env.STATE_DIR ?? STATE_DIR): Promise<LocalStack> {
  const addresses = await readAddresses(join(stateDir, 'addresses.json'))
  const config = await readPageConfig(addresses.web)
  const official = (role: string) => {
    const key = config.demo?.wallets.find((wallet) => wallet.role === role)?.privateKey
    if (!key) throw new StackUnavailable(`${addresses.web} has no demonstration wallet of the ${role}.`)
    return privateKeyToAccount(key)
  }
  const { chainId, startBlock, contracts } = config
  return {
    ...addresses,
    book: { chainId, startBlock, contracts },
    registrar: official('registrar'),
    treasurer: official('treasurer'),
  }
}

async function readAddresses(file: string): Promise<{
  rpc: string
  graphql?: string
  gateway: string
  web: string
}> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw new StackUnavailable(
      `The local stack does not run: ${file} is not there. Start it with npm start, or name its folder in STATE_DIR.`,
    )
  }
}

async function readPageConfig(web: string): Promise<PageConfig> {
  try {
    return (await (await fetch(`${web}/config.json`)).json()) as PageConfig
  } catch {
    throw new StackUnavailable(`The local stack does not answer at ${web}. Start it again with npm start.`)
  }
}
