import { budgetRoundAbi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { Address, Hex, PublicClient } from 'viem'

/** What of a round never changes. Times in unix seconds. */
export interface Round {
  readonly address: Address
  readonly termsHash: Hex
  readonly projects: number
  readonly enrolmentStart: number
  readonly votingStart: number
  readonly votingEnd: number
}

/** The rounds of the city. What never changes is asked for once. */
export interface Rounds {
  /** What is known of a round without asking anybody. */
  known(round: Address): Round | undefined
  /** @returns undefined when the city's factory has opened no such round. */
  find(round: Address): Promise<Round | undefined>
  /** Kopecks a step of its ballots; of a round in which enrolment is over. */
  step(round: Address): Promise<bigint>
}

/** More rounds than any city opens; above it everything is asked for anew. */
const MOST_REMEMBERED = 10_000

export function openRounds(chain: PublicClient, factory: Address): Rounds {
  const rounds = new Map<Address, Round>()
  const steps = new Map<Address, bigint>()
  return {
    known: (round) => rounds.get(round),
    find: async (round) => {
      const known = rounds.get(round)
      if (known) return known
      const call = { address: factory, abi: budgetRoundFactoryAbi, functionName: 'isRound' } as const
      if (!(await chain.readContract({ ...call, args: [round] }))) return undefined
      const contract = { address: round, abi: budgetRoundAbi } as const
      const [terms, termsHash] = await Promise.all([
        chain.readContract({ ...contract, functionName: 'terms' }),
        chain.readContract({ ...contract, functionName: 'termsHash' }),
      ])
      const { enrolmentStart, votingStart, votingEnd, projects } = terms
      const found = {
        address: round,
        termsHash,
        enrolmentStart,
        votingStart,
        votingEnd,
        projects: projects.length,
      }
      if (rounds.size >= MOST_REMEMBERED) rounds.clear()
      rounds.set(round, found)
      return found
    },
    step: async (round) => {
      const known = steps.get(round)
      if (known !== undefined) return known
      const call = { address: round, abi: budgetRoundAbi, functionName: 'step' } as const
      const step = BigInt(await chain.readContract(call))
      if (steps.size >= MOST_REMEMBERED) steps.clear()
      steps.set(round, step)
      return step
    },
  }
}
