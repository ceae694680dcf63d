import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { isAddressEqual, type Log, type PublicClient, toEventSelector, zeroHash } from 'viem'
import type { Erasure, Name } from '../retention/ledger.ts'
import { NAMING_EVENTS } from './namingEvents.ts'

/** What a range of blocks says about contents. */
export interface Said {
  readonly names: readonly Name[]
  readonly erasures: readonly Erasure[]
}

/**
 * Reads which contents the chain names in a range of blocks, and which it has deleted.
 * @param contracts Whose events count.
 * @returns The CIDs of the bodies, and in which block each was spoken of.
 */
export async function readNames(
  client: PublicClient,
  contracts: AddressBook['contracts'],
  fromBlock: number,
  toBlock: number,
): Promise<Said> {
  const logs = await client.getLogs({
    address: [...new Set(NAMING_EVENTS.map(({ contract }) => contracts[contract]))],
    events: NAMING_EVENTS.map(({ abi }) => abi),
    fromBlock: BigInt(fromBlock),
    toBlock: BigInt(toBlock),
  })
  const said = logs.flatMap((log) => {
    const event = NAMING_EVENTS.find(
      ({ contract, abi }) =>
        isAddressEqual(log.address, contracts[contract]) && log.topics[0] === toEventSelector(abi),
    )
    const digests = (event?.namesIn(log as Log) ?? []).filter(({ digest }) => digest !== zeroHash)
    return digests.map(({ digest, appeal = '', part, isErased = false }) => {
      const name: Name = {
        cid: digestToCid(digest),
        block: Number(log.blockNumber),
        appeal,
        part: part ?? '',
      }
      return { ...name, isErased }
    })
  })
  return {
    names: said.filter(({ isErased }) => !isErased),
    erasures: said.filter(({ isErased }) => isErased),
  }
}
