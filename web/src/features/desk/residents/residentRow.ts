import type { Address, Hex } from 'viem'

/** How a line of the file names the person: ready-made, or by a document whose number never leaves the browser. */
export type Person =
  | { readonly kind: 'nullifier'; readonly nullifier: Hex }
  | { readonly kind: 'document'; readonly document: string }

/** What is wrong with one line. Fields hold what was found; lines are those of the file. */
export type RowProblem =
  | { readonly kind: 'wallet'; readonly found: string }
  | { readonly kind: 'walletChecksum'; readonly found: string }
  | { readonly kind: 'nullifier'; readonly found: string }
  | { readonly kind: 'noPerson' }
  | { readonly kind: 'district'; readonly found: string }
  | { readonly kind: 'sameWallet'; readonly line: number }
  | { readonly kind: 'samePerson'; readonly line: number }

/** One resident as read from a file; null where the line does not say it rightly. */
export interface ResidentRow {
  /** The line of the file, from 1. */
  readonly line: number
  readonly wallet: Address | null
  readonly person: Person | null
  readonly district: number | null
  readonly problems: readonly RowProblem[]
}
