import {
  appealRegistryAbi,
  budgetRoundAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
  forwarderAbi,
  outcomeRuleAbi,
} from '@initiative-citizen/contracts/abi'
import type { Abi, ContractErrorArgs, ContractErrorName, Hex } from 'viem'
import { decodeErrorResult } from 'viem'
import type { Sentence, Wording } from './sentence.ts'

/** The errors of every contract that this page writes to, and of what they call. */
export const ERROR_ABI = [
  ...budgetRoundAbi,
  ...budgetRoundFactoryAbi,
  ...citizenRegistryAbi,
  ...outcomeRuleAbi,
  ...departmentRegistryAbi,
  ...appealRegistryAbi,
  ...forwarderAbi,
].filter((item) => item.type === 'error')

/** A contract's error by name, with its arguments in order. */
export interface ContractError {
  readonly name: string
  readonly args: readonly unknown[]
}

/** One sentence for each error of a contract; the compiler asks for them all. */
export type Sentences<Errors extends Abi> = {
  readonly [Name in ContractErrorName<Errors>]: (
    args: ContractErrorArgs<Errors, Name>,
    wording: Wording,
  ) => Sentence
}

/**
 * Reads what a call reverted with.
 * @param data The revert data.
 * @returns Null if it is none of our contracts' errors.
 */
export function readContractError(data: Hex): ContractError | null {
  try {
    const { errorName, args } = decodeErrorResult({ abi: ERROR_ABI, data })
    return { name: errorName, args: args ?? [] }
  } catch {
    return null
  }
}
