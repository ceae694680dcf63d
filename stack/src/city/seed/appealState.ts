import type { Answer } from '@initiative-citizen/contracts/answer'
import type { Hex } from 'viem'
import { DEPARTMENTS, type DepartmentKey } from '../administration/departments.ts'
import type { SeedAppeal } from '../appeals/seedAppeal.ts'
import type { Sealed } from './sealedPart.ts'

/** Where an appeal of the demonstration stands while its past is lived. */
export interface AppealState {
  readonly seed: SeedAppeal
  /** Which of the streets its photographs show. */
  readonly picture: number
  /** Zero before the filing. */
  id: bigint
  /** The body's. */
  digest: Hex
  /** Whose account acts as the author. */
  author: number
  /** Whose it is, or will be once it is registered. */
  department: DepartmentKey
  round: number
  /** The answer's deadline, in unix seconds; zero before registration. */
  answerBy: number
  sealed: Sealed | undefined
  /** The answer that was prepared last. */
  answer: Answer | undefined
}

/** The account of one of the present department's officers: 0 is the head. */
export function officerOf({ department }: AppealState, rank: number): number {
  const place = DEPARTMENTS[department].officers[rank]
  if (place === undefined) throw new Error(`The department ${department} has no officer ${rank}.`)
  return place
}
