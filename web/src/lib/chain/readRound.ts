import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { RoundTerms } from '@initiative-citizen/contracts/terms'
import type { Address, Hash, Hex } from 'viem'
import type { Round } from '../round/Round.ts'
import { callContract } from './callContract.ts'
import { readOpening } from './readOpenings.ts'
import type { RpcRequest } from './rpc.ts'

/**
 * Reads a round's terms from the chain, without the index.
 * @param factory Where to look for the log of its opening: number and transaction stand only there.
 * @throws RpcError When the node is away, or there is no round at `address`.
 */
export async function readRound(
  request: RpcRequest,
  address: Address,
  factory: { address: Address; startBlock: number },
): Promise<Round> {
  const [terms, termsHash, opening] = await Promise.all([
    callContract(request, { abi: budgetRoundAbi, address, functionName: 'terms', args: [] }),
    callContract(request, { abi: budgetRoundAbi, address, functionName: 'termsHash', args: [] }),
    // A node may refuse to search its logs that far back; the round reads well without its number.
    readOpening(request, factory, address).catch(() => undefined),
  ])
  return toRound({ address, terms, termsHash, number: opening?.number, transaction: opening?.transaction })
}

/** @returns The round that `terms` describe. */
export function toRound(found: {
  address: Address
  terms: RoundTerms
  termsHash: Hex
  number: number | undefined
  transaction: Hash | undefined
}): Round {
  const { address, terms, termsHash, number, transaction } = found
  return {
    address,
    number,
    name: terms.name,
    symbol: terms.symbol,
    budget: BigInt(terms.budget),
    threshold: BigInt(terms.threshold),
    district: terms.district,
    dates: {
      enrolmentStart: terms.enrolmentStart,
      votingStart: terms.votingStart,
      votingEnd: terms.votingEnd,
    },
    orderDigest: terms.order,
    treasury: terms.treasury,
    rule: terms.rule,
    termsHash,
    projects: terms.projects.map(({ cost, body }, number) => ({
      number,
      cost: BigInt(cost),
      digest: body,
      summary: undefined,
    })),
    openedTransaction: transaction,
  }
}
