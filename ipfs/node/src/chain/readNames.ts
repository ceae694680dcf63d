import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { isAddressEqual, type Log, type PublicClient, toEventSelector, zeroHash } from 'viem'
import type { Name } from '../retention/ledger.ts'
import { NAMING_EVENTS } from './namingEvents.ts'

/**
 * Reads which contents the chain names in a range of blocks.
 * @param contracts Whose events count.
 * @returns The CIDs of the named bodies, and in which block each was named.
 */
export async function readNames(
  client: PublicClient,
  contracts: AddressBook['contracts'],
  fromBlock: number,
  toBlock: number,
): Promise<Name[]> {
  const logs = await client.getLogs({
    address: NAMING_EVENTS.map(({ contract }) => contracts[contract]),
    events: NAMING_EVENTS.map(({ abi }) => abi),
    fromBlock: BigInt(fromBlock),
    toBlock: BigInt(toBlock),
  })
  return logs.flatMap((log) => {
    const event = NAMING_EVENTS.find(
      ({ contract, abi }) =>
        isAddressEqual(log.address, contracts[contract]) && log.topics[0] === toEventSelector(abi),
    )
    const digests = (event?.digestsIn(log as Log) ?? []).filter((digest) => digest !== zeroHash)
    return digests.map((digest) => ({ cid: digestToCid(digest), block: Number(log.blockNumber) }))
  })
}
