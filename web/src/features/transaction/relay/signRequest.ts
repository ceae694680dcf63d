import { requestId } from '@initiative-citizen/relay/acknowledgement'
import { type Address, hashTypedData } from 'viem'
import { keptRequests } from '../../../lib/relay/keptRequests.ts'
import type { Relay } from '../../../lib/relay/readRelay.ts'
import type { SignedRequest } from '../../../lib/relay/SignedRequest.ts'
import type { CityClient } from '../../wallet/cityClient.ts'
import { getWalletClient, type WagmiConfig } from '../../wallet/wagmi.ts'
import type { ContractCall } from '../intent.ts'
import { draftBallot } from './draftBallot.ts'
import { draftEnrolment } from './draftEnrolment.ts'
import { draftForward } from './draftForward.ts'
import { relayedAs } from './relayedAs.ts'

const DRAFTS = { ballot: draftBallot, enrolment: draftEnrolment, forward: draftForward }

interface Signing {
  readonly client: CityClient
  readonly wagmi: WagmiConfig
  readonly relay: Relay
}

/**
 * Has the wallet sign a call for the relay, as typed data that the wallet can show.
 * @param from The account that was shown to the person; the wallet must not have switched to another.
 * @param gas The most gas that the call will take.
 * @throws What the wallet answers; see `classifyFailure`.
 */
export async function signRequest(
  { client, wagmi, relay }: Signing,
  call: ContractCall,
  { from, contractWallet, gas }: { from: Address; contractWallet: boolean; gas: bigint },
): Promise<SignedRequest> {
  const { chainId, forwarder } = relay
  const { number, timestamp } = await client.getBlock()
  const { typedData, complete } = await DRAFTS[relayedAs(call)]({
    client,
    call,
    from,
    contractWallet,
    chainId,
    forwarder,
    waiting: keptRequests({ relay: relay.url, chainId }),
    gas,
    now: Number(timestamp),
  })
  const wallet = await getWalletClient(wagmi, { account: from, chainId })
  const signature = await wallet.signTypedData({ ...typedData, account: from })
  const id = requestId(hashTypedData(typedData), from)
  return { ...complete(signature), id, signedAfter: Number(number) } as SignedRequest
}
