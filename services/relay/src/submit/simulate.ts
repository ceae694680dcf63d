import {
  appealRegistryAbi,
  budgetRoundAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
} from '@initiative-citizen/contracts/abi'
import { type Abi, type Address, decodeErrorResult, type Hex, type PublicClient } from 'viem'
import type { ErrorCode } from '../api/relayApi.ts'
import { revertDataOf } from '../chain/reason.ts'
import { Refusal } from '../http/refusal.ts'

const ERRORS = [
  ...[appealRegistryAbi, budgetRoundAbi, budgetRoundFactoryAbi, citizenRegistryAbi, departmentRegistryAbi],
].flatMap((abi: Abi) => abi.filter(({ type }) => type === 'error'))

/** Errors that have a code of their own here. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  BudgetRound_WrongPhase: 'wrongPhase',
  BudgetRound_StaleSequence: 'wrongNonce',
  BudgetRound_BadSignature: 'badSignature',
}

/** A call that nobody sends. */
export interface Simulation {
  readonly account: Address
  readonly to: Address
  readonly data: Hex
  readonly gas?: bigint
  readonly blockTag?: 'latest' | 'pending'
}

/**
 * Tries a call on the chain as it is.
 * @throws Refusal What it would revert with, or `unavailable` when no node says.
 */
export async function simulate(chain: PublicClient, simulation: Simulation): Promise<void> {
  try {
    await chain.call({ ...simulation, blockTag: simulation.blockTag ?? 'latest' })
  } catch (error) {
    const data = revertDataOf(error)
    if (data === undefined) throw error
    const name = errorName(data)
    throw new Refusal(
      (name && CODES[name]) || 'wouldRevert',
      `The contract would refuse it${name ? `: ${name}` : ''}.`,
      { data },
    )
  }
}

/** @returns The error's name; undefined when it is none of the city's contracts. */
export function errorName(data: Hex): string | undefined {
  try {
    return decodeErrorResult({ abi: ERRORS, data }).errorName
  } catch {
    return undefined
  }
}
