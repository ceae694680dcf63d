import { join } from 'node:path'

/** What lies in a state folder. */
export interface StateFiles {
  readonly folder: string
  /** The chain's state: the truth, from which all the rest can be made. */
  readonly chain: string
  /** The gateway's blocks: bodies that the chain names by their digests. */
  readonly blocks: string
  /** The database's data: the index, made anew at each start, and what the relay has promised. */
  readonly postgres: string
  readonly logs: string
  /** Written when a new city is complete: its address book, and what it was made from. */
  readonly city: string
  /** The address book alone, as the gateway reads it. */
  readonly addressBook: string
  /** Where everything answers; there as long as everything does. */
  readonly addresses: string
}

export function stateFiles(folder: string): StateFiles {
  return {
    folder,
    chain: join(folder, 'chain'),
    blocks: join(folder, 'blocks'),
    postgres: join(folder, 'postgres'),
    logs: join(folder, 'logs'),
    city: join(folder, 'city.json'),
    addressBook: join(folder, '31337.json'),
    addresses: join(folder, 'addresses.json'),
  }
}
