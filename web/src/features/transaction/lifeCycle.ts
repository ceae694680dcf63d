import type { Hash } from 'viem'
import type { Failure } from './failure.ts'

/** What a transaction will cost at most, in wei. */
export interface Fee {
  readonly gas: bigint
  readonly wei: bigint
}

/** Where a transaction was written into the chain. */
export interface Mined {
  readonly hash: Hash
  readonly block: number
  /** The block's time, unix seconds. */
  readonly timestamp: number
}

/**
 * The way of every write. It is checked by simulation, shown in words, signed, sent, mined, and at last read by the
 * index. What failed can be tried again; what was sent is never forgotten.
 */
export type LifeCycle =
  | { readonly stage: 'checking' }
  | { readonly stage: 'ready'; readonly fee: Fee }
  | { readonly stage: 'signing'; readonly fee: Fee }
  | { readonly stage: 'pending'; readonly hash: Hash }
  | { readonly stage: 'mined'; readonly mined: Mined }
  | { readonly stage: 'indexed'; readonly mined: Mined }
  | { readonly stage: 'failed'; readonly failure: Failure; readonly hash: Hash | null }

export type LifeEvent =
  | { readonly type: 'checked'; readonly fee: Fee }
  | { readonly type: 'confirmed' }
  | { readonly type: 'sent'; readonly hash: Hash }
  /** The wallet sped it up: the same call under another hash. */
  | { readonly type: 'repriced'; readonly hash: Hash }
  | { readonly type: 'mined'; readonly mined: Mined }
  /** The index has read up to this block. */
  | { readonly type: 'indexedUpTo'; readonly block: number }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** Try again: wait on if it was sent, else check anew. */
  | { readonly type: 'again' }

export const BEGINNING: LifeCycle = { stage: 'checking' }

/** The next state. An event that does not belong to the stage is late and changes nothing. */
export function advance(state: LifeCycle, event: LifeEvent): LifeCycle {
  switch (event.type) {
    case 'checked':
      return state.stage === 'checking' ? { stage: 'ready', fee: event.fee } : state
    case 'confirmed':
      return state.stage === 'ready' ? { stage: 'signing', fee: state.fee } : state
    case 'sent':
      return state.stage === 'signing' ? { stage: 'pending', hash: event.hash } : state
    case 'repriced':
      return state.stage === 'pending' ? { stage: 'pending', hash: event.hash } : state
    case 'mined':
      return state.stage === 'pending' ? { stage: 'mined', mined: event.mined } : state
    case 'indexedUpTo':
      return state.stage === 'mined' && event.block >= state.mined.block
        ? { stage: 'indexed', mined: state.mined }
        : state
    case 'failed':
      return fail(state, event.failure)
    case 'again':
      return tryAgain(state)
  }
}

function fail(state: LifeCycle, failure: Failure): LifeCycle {
  if (state.stage === 'mined' || state.stage === 'indexed' || state.stage === 'failed') return state
  return { stage: 'failed', failure, hash: state.stage === 'pending' ? state.hash : null }
}

function tryAgain(state: LifeCycle): LifeCycle {
  if (state.stage !== 'failed') return state
  const mayStillBeMined = state.failure.kind === 'notMined' || state.failure.kind === 'chainAway'
  return state.hash && mayStillBeMined ? { stage: 'pending', hash: state.hash } : BEGINNING
}
