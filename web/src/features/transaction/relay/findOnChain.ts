import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import { type Address, getAbiItem, type Hash, type Log } from 'viem'
import type { SignedRequest } from '../../../lib/relay/SignedRequest.ts'
import type { CityClient } from '../../wallet/cityClient.ts'
import { ownLogs } from './ownLogs.ts'

const BALLOTS = [
  getAbiItem({ abi: budgetRoundAbi, name: 'BallotCast' }),
  getAbiItem({ abi: budgetRoundAbi, name: 'BallotsCast' }),
]

/**
 * Looks for a request in the chain itself: whoever sent it, and whatever the relay says.
 * @returns The transaction that carried it; undefined while there is none.
 */
export async function findOnChain(
  client: CityClient,
  request: SignedRequest,
  forwarder: Address,
): Promise<Hash | undefined> {
  const fromBlock = BigInt(request.signedAfter)
  switch (request.kind) {
    case 'ballot': {
      const address = request.submission.round as Address
      return carrierIn(await client.getLogs({ address, events: BALLOTS, fromBlock }), request, forwarder)
    }
    case 'enrolment': {
      const { round, wallet } = request.submission
      const filter = {
        abi: budgetRoundAbi,
        eventName: 'Enrolled',
        args: { wallet: wallet as Address },
      } as const
      const logs = await client.getContractEvents({ address: round as Address, ...filter, fromBlock })
      return carrierIn(logs, request, forwarder)
    }
    case 'forward': {
      const { from, nonce } = request.submission.request
      const filter = { abi: forwarderAbi, eventName: 'ExecutedForwardRequest' } as const
      const args = { signer: from as Address }
      const closings = await client.getContractEvents({ address: forwarder, ...filter, args, fromBlock })
      return closings.find(({ args }) => args.nonce === BigInt(nonce))?.transactionHash
    }
  }
}

/** The transaction of a request's own logs. */
function carrierIn(logs: readonly Log[], request: SignedRequest, forwarder: Address): Hash | undefined {
  const found = ownLogs(logs, request, forwarder)
  return typeof found === 'string' ? undefined : (found.logs[0]?.transactionHash ?? undefined)
}
