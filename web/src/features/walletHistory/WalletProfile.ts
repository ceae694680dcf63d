import type { Address } from 'viem'

/** What is known of a wallet. Amounts are kopecks. */
export interface WalletProfile {
  /** Undefined for accounts that never registered. */
  readonly citizen: CitizenOfWallet | undefined
  /** Undefined when only the chain was asked. */
  readonly totals: WalletTotals | undefined
  /** Rounds it is enrolled in, the newest first. */
  readonly rounds: readonly WalletRound[]
}

export interface CitizenOfWallet {
  readonly index: number
  readonly district: number
  readonly status: 'Active' | 'Revoked' | 'Lost'
  /** The citizen's wallet today; undefined when only the chain was asked. */
  readonly currentWallet: Address | undefined
}

export interface WalletTotals {
  readonly roundsJoined: number
  /** Replacements and withdrawals included. */
  readonly ballotsCast: number
  /** In piggy banks now or at the close, over all rounds. */
  readonly coinsPut: bigint
  /** Ever moved, both ways. */
  readonly coinsMoved: bigint
  /** Unix seconds. */
  readonly firstSeenAt: number
  readonly lastSeenAt: number
}

export interface WalletRound {
  readonly address: Address
  readonly name: string
  readonly share: bigint
  /** Sum of the standing ballot. */
  readonly put: bigint
  /** The standing ballot; empty if there is none. */
  readonly lines: readonly { readonly project: number; readonly amount: bigint }[]
}
