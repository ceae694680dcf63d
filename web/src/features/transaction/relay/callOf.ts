import { budgetRoundAbi, forwarderAbi } from '@initiative-citizen/contracts/abi'
import type { Address, Hex } from 'viem'
import type { SignedRequest } from '../../../lib/relay/SignedRequest.ts'
import { type ContractCall, contractCall } from '../intent.ts'

/**
 * The call by which anybody can send what was signed. Sent so, it counts once: should the relay send it too, the
 * contract takes the first alone.
 */
export function callOf({ kind, submission }: SignedRequest, forwarder: Address): ContractCall {
  switch (kind) {
    case 'ballot': {
      const { round, wallet, lines, sequence, signature } = submission
      const cart = lines.map(({ project, amount }) => ({ project, amount: Number(amount) }))
      return contractCall({
        address: round as Address,
        abi: budgetRoundAbi,
        functionName: 'castBallotFor',
        args: [wallet as Address, cart, sequence, signature as Hex],
      })
    }
    case 'enrolment': {
      const { round, wallet, signature } = submission
      return contractCall({
        address: round as Address,
        abi: budgetRoundAbi,
        functionName: 'enrolFor',
        args: [wallet as Address, signature as Hex],
      })
    }
    case 'forward': {
      const { from, to, value, gas, deadline, data } = submission.request
      const request = {
        from: from as Address,
        to: to as Address,
        value: BigInt(value),
        gas: BigInt(gas),
        deadline,
        data: data as Hex,
        signature: submission.signature as Hex,
      }
      return {
        address: forwarder,
        // What the called contract refuses, the forwarder says without a reason.
        abi: forwarderAbi,
        functionName: 'execute',
        args: [request],
      }
    }
  }
}
