import { type Address, type ContractFunctionReturnType, encodeAbiParameters, type Hex, keccak256 } from 'viem'
import { budgetRoundAbi } from '../generated/abi.ts'

/** All that a round is, as `IBudgetRound.Terms`. Amounts are kopecks, times are unix seconds. */
export type RoundTerms = ContractFunctionReturnType<typeof budgetRoundAbi, 'view', 'terms'>

/**
 * What a voter compares: the hash that the round will carry, or carries, for these terms.
 * @param registry The register of residents the round asks.
 * @param terms The round's terms.
 * @returns keccak256 of the ABI encoding of (registry, terms), as `IBudgetRound.termsHash`.
 */
export function termsHash(registry: Address, terms: RoundTerms): Hex {
  return keccak256(encodeAbiParameters([{ type: 'address' }, termsParameter()], [registry, terms]))
}

function termsParameter() {
  const view = budgetRoundAbi.find((item) => item.type === 'function' && item.name === 'terms')
  if (view?.type !== 'function' || view.name !== 'terms')
    throw new Error('BudgetRound.terms() is not in the ABI')
  return view.outputs[0]
}
