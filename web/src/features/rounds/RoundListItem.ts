import type { Address } from 'viem'
import type { RoundDates } from '../../lib/round/Round.ts'

/** What a list of rounds shows of each. Amounts are kopecks. */
export interface RoundListItem {
  readonly address: Address
  readonly number: number
  readonly name: string
  readonly budget: bigint
  readonly district: number
  readonly projectCount: number
  readonly dates: RoundDates
  readonly enrolled: number
  readonly share: bigint
  /** Undefined when only the chain was asked. */
  readonly voters: number | undefined
  readonly inPiggyBanks: bigint
  readonly settled: boolean
  readonly cancelled: boolean
  /** Sum of the funded projects' costs; undefined before settlement. */
  readonly granted: bigint | undefined
  readonly fundedCount: number | undefined
}
