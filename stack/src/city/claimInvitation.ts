import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { toHex, zeroAddress } from 'viem'
import type { ChainClient } from '../chain/client.ts'
import { DOCKET } from './appeals/docket.ts'
import { claimHash, demoClaimCode } from './claimCode.ts'
import { addressOf } from './seed/appealBodies.ts'

/**
 * Where one of the demonstration's appeals, filed by telephone, can be claimed by whoever opens the page.
 * @param web The page's address.
 * @returns The address with the code; undefined when it was claimed, or the city has no such appeal.
 */
export async function claimInvitation(
  chain: ChainClient,
  book: AddressBook,
  web: string,
): Promise<string | undefined> {
  const seed = DOCKET.find(({ name }) => name === 'claimable')
  if (!seed) return undefined
  const registry = { address: book.contracts.appealRegistry, abi: appealRegistryAbi } as const
  const code = demoClaimCode(addressOf(seed))
  const offers = await chain.getContractEvents({
    ...registry,
    eventName: 'ClaimOffered',
    fromBlock: BigInt(book.startBlock),
    strict: true,
  })
  const appeal = offers.find(({ args }) => args.claim === claimHash(code))?.args.appeal
  if (appeal === undefined) return undefined
  const author = await chain.readContract({ ...registry, functionName: 'authorOf', args: [appeal] })
  if (author !== zeroAddress) return undefined
  return `${web}/#/appeals/claim?appeal=${toHex(appeal, { size: 32 })}&code=${code}`
}
