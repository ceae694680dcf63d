import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import { packBallots } from '@initiative-citizen/contracts/signed-ballot'
import { packEnrolments } from '@initiative-citizen/contracts/signed-enrolment'
import { encodeFunctionData, type Hex } from 'viem'
import type { Batch } from '../database/batches.ts'
import type { SignedBallotRequest, SignedEnrolment, SignedForward, SignedRequest } from '../request.ts'
import { castBallotForArgs } from './castBallotForArgs.ts'
import type { Sender } from './sender.ts'

/** @returns The calldata that carries a batch's requests, in their order. */
export async function batchCall(
  { rounds, account }: Sender,
  { kind, target }: Batch,
  requests: readonly SignedRequest[],
): Promise<Hex> {
  switch (kind) {
    case 'forward': {
      const calls = (requests as readonly SignedForward[]).map(({ call, signature }) => {
        const { nonce: _, ...rest } = call
        return { ...rest, signature }
      })
      // With somebody to refund to, the forwarder skips what it can't do and goes on. Nothing is ever refunded: all
      // values are zero.
      const args = [calls, account.address] as const
      return encodeFunctionData({ abi: forwarderAbi, functionName: 'executeBatch', args })
    }
    case 'ballots': {
      const packed = packBallots(requests as readonly SignedBallotRequest[], await rounds.step(target))
      return encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallots', args: [packed] })
    }
    case 'enrolments': {
      const packed = packEnrolments(requests.map(({ signature }) => signature))
      return encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrolBatch', args: [packed] })
    }
    case 'ballotFor': {
      const args = castBallotForArgs(single<SignedBallotRequest>(requests))
      return encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallotFor', args })
    }
    case 'enrolFor': {
      const { wallet, signature } = single<SignedEnrolment>(requests)
      return encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrolFor', args: [wallet, signature] })
    }
    case 'gap':
      return '0x'
  }
}

function single<Request extends SignedRequest>(requests: readonly SignedRequest[]): Request {
  const [request] = requests
  if (!request || requests.length !== 1) throw new Error(`A batch of one holds ${requests.length} requests.`)
  return request as Request
}
