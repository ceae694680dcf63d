import type { BallotLine } from '@initiative-citizen/contracts/ballot'
import type { Address } from 'viem'

/** `ICitizenRegistry.Status` of a wallet that the register knows. */
export type RegistrationStatus = 'Active' | 'Revoked' | 'Lost'

/** A wallet in the register of residents. */
export interface Registration {
  /** Who it is to the chain: a number given once. */
  readonly index: number
  readonly district: number
  readonly status: RegistrationStatus
  /** Unix seconds. */
  readonly registeredAt: number
}

/** Where a wallet stands in a round, read from the chain itself. Amounts are kopecks. */
export interface Participation {
  readonly wallet: Address
  /** Null if the register never saw the wallet. */
  readonly registration: Registration | null
  /** The person is enrolled, by this wallet or by one that was lost since. */
  readonly personEnrolled: boolean
  /** 0 if this wallet is not enrolled, 1 after enrolment, then one more for each cast or withdrawal. */
  readonly sequence: number
  /** The ballot that stands. */
  readonly ballot: readonly BallotLine[]
  /** Each enrolled citizen's coins; still moving during enrolment. */
  readonly share: bigint
  /** The smallest amount a ballot can move. */
  readonly step: bigint
}
