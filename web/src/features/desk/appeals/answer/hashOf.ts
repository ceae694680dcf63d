import { type Answer, answerTypedData } from '@initiative-citizen/contracts/answer'
import { type Address, type Hex, hashTypedData } from 'viem'

/** @returns The EIP-712 hash that the contract knows an answer by, computed here. */
export function hashOf(answer: Answer, registry: { address: Address; chainId: number }): Hex {
  return hashTypedData(answerTypedData(answer, registry))
}
