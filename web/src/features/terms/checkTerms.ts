import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { termsHash } from '@initiative-citizen/contracts/terms'
import type { Address } from 'viem'
import { callContract } from '../../lib/chain/callContract.ts'
import { toRound } from '../../lib/chain/readRound.ts'
import type { RpcRequest } from '../../lib/chain/rpc.ts'
import type { Round } from '../../lib/round/Round.ts'

/**
 * Compares the terms shown with those in the contract, and their hash with the one computed here.
 * @param registry The register of residents that the city names; the hash covers it.
 * @returns Names of what differs; empty when all is well.
 * @throws RpcError When the chain does not answer.
 */
export async function checkTerms(request: RpcRequest, shown: Round, registry: Address): Promise<string[]> {
  const { address } = shown
  const terms = await callContract(request, { abi: budgetRoundAbi, address, functionName: 'terms', args: [] })
  const held = toRound({
    address,
    terms,
    termsHash: termsHash(registry, terms),
    number: undefined,
    transaction: undefined,
  })
  const pairs: readonly [string, unknown, unknown][] = [
    ['termsHash', shown.termsHash, held.termsHash],
    ['name', shown.name, held.name],
    ['symbol', shown.symbol, held.symbol],
    ['budget', shown.budget, held.budget],
    ['threshold', shown.threshold, held.threshold],
    ['district', shown.district, held.district],
    ['enrolmentStart', shown.dates.enrolmentStart, held.dates.enrolmentStart],
    ['votingStart', shown.dates.votingStart, held.dates.votingStart],
    ['votingEnd', shown.dates.votingEnd, held.dates.votingEnd],
    ['order', shown.orderDigest, held.orderDigest],
    ['treasury', shown.treasury.toLowerCase(), held.treasury.toLowerCase()],
    ['rule', shown.rule.toLowerCase(), held.rule.toLowerCase()],
    ['projects', list(shown), list(held)],
  ]
  return pairs.filter(([, a, b]) => a !== b).map(([name]) => name)
}

function list({ projects }: Round): string {
  return projects.map(({ cost, digest }) => `${cost} ${digest}`).join()
}
