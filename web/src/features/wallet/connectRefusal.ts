import { BaseError, ResourceUnavailableRpcError, UserRejectedRequestError } from 'viem'
import { createStore } from '../../lib/store/createStore.ts'

/** Why a wallet did not connect, in the cases that a person can do something about. */
export interface ConnectRefusal {
  readonly wallet: string
  /** `declined` by the person; `busy` with an earlier question. */
  readonly kind: 'declined' | 'busy'
}

/** The last refusal, until it is dismissed, and how many there were. */
export const connectRefusals = createStore<{ readonly count: number; readonly last: ConnectRefusal | null }>({
  count: 0,
  last: null,
})

/** Remembers why a wallet did not connect. What the connect dialogue explains by itself is left to it. */
export function noteRefusal(wallet: string, error: unknown): void {
  const kind = kindOf(error)
  if (kind) connectRefusals.set({ count: connectRefusals.get().count + 1, last: { wallet, kind } })
}

/** Puts the last refusal away. */
export function dismissRefusal(): void {
  connectRefusals.set({ ...connectRefusals.get(), last: null })
}

function kindOf(error: unknown): ConnectRefusal['kind'] | null {
  if (!(error instanceof BaseError)) return null
  if (error.walk((each) => each instanceof UserRejectedRequestError)) return 'declined'
  return error.walk((each) => each instanceof ResourceUnavailableRpcError) ? 'busy' : null
}
