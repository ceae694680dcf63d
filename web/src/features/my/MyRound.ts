import type { Address } from 'viem'
import type { RoundDates } from '../../lib/round/Round.ts'

/** A round that the connected wallet takes part in. Amounts are kopecks. */
export interface MyRound {
  readonly address: Address
  readonly name: string
  readonly symbol: string
  readonly dates: RoundDates
  readonly settled: boolean
  readonly cancelled: boolean
  /** Each enrolled citizen's coins; still moving during enrolment. */
  readonly share: bigint
  /** The standing ballot; empty if there is none. */
  readonly lines: readonly { readonly project: number; readonly amount: bigint }[]
}
