import type { Hash } from 'viem'
import type { RelayTrouble } from '../../lib/relay/RelayError.ts'
import type { ContractError } from './errors/contractError.ts'

/** Why a transaction did not come about. Amounts of ether are wei. */
export type Failure =
  /** The contract says no, and says why. */
  | { readonly kind: 'contract'; readonly error: ContractError }
  /** The contract says no without a reason that we know. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The city's relay did not take it. `passing` if it may take the same thing in a while. */
  | {
      readonly kind: 'relay'
      readonly trouble: RelayTrouble
      readonly message: string
      readonly passing: boolean
    }
  /** The relay took it, but too late: it can't come about any more. */
  | { readonly kind: 'expired' }
  /** The person said no in the wallet. */
  | { readonly kind: 'rejected' }
  | { readonly kind: 'insufficientEther'; readonly needed: bigint; readonly balance: bigint }
  /** The wallet is on another chain. */
  | { readonly kind: 'wrongNetwork' }
  /** The wallet is already asking the person something. */
  | { readonly kind: 'walletBusy' }
  /** The wallet is not connected any more, or another account was chosen in it. */
  | { readonly kind: 'walletGone' }
  | { readonly kind: 'wallet'; readonly message: string }
  /** In the wallet it was cancelled, or another transaction took its place. */
  | { readonly kind: 'replaced'; readonly by: Hash }
  /** It was mined and reverted; `error` is what a second simulation found. */
  | { readonly kind: 'reverted'; readonly error: ContractError | null }
  /** It is not mined yet; it may still be. */
  | { readonly kind: 'notMined' }
  /** The node of the chain does not answer. */
  | { readonly kind: 'chainAway' }
  | { readonly kind: 'unknown'; readonly message: string }
