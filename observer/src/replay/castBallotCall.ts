import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { BallotLine } from '@initiative-citizen/contracts/ballot'
import { encodeFunctionData, type Hex } from 'viem'

/** The data of `castBallot` with a cart, good or bad. */
export function castBallotCall(lines: readonly BallotLine[]): Hex {
  const cart = lines.map(({ project, amount }) => ({ project, amount: Number(amount) }))
  return encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallot', args: [cart] })
}
