import type { Hash } from 'viem'
import type { Acknowledged } from '../../lib/relay/Acknowledged.ts'
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

/** Who sends a call and pays for it: the city by its relay, or the person. */
export type Sender = 'city' | 'self'

/** The stages at which something is checked, signed or sent, but not known to be in the chain. */
interface Promised {
  /** The relay's promise; null where the person sends. */
  readonly promise: Acknowledged | null
}

/**
 * The way of every write. It is checked by simulation, shown in words, signed, sent, mined, and at last read by the
 * index. What the city sends is handed over in between, and accepted. What failed can be tried again; what was sent is
 * never forgotten.
 */
export type LifeCycle =
  | { readonly stage: 'checking'; readonly by: Sender }
  /** `ownFee` is what it would cost the person to send it; null if they have not that much. */
  | { readonly stage: 'ready'; readonly by: 'city'; readonly ownFee: Fee | null }
  | { readonly stage: 'ready'; readonly by: 'self'; readonly fee: Fee }
  | { readonly stage: 'signing'; readonly by: Sender }
  | { readonly stage: 'handing'; readonly by: 'city' }
  | {
      readonly stage: 'accepted'
      readonly by: 'city'
      readonly promise: Acknowledged
      readonly late: boolean
    }
  | ({
      readonly stage: 'pending'
      readonly by: Sender
      readonly hash: Hash
      readonly late: boolean
    } & Promised)
  | ({ readonly stage: 'mined' | 'indexed'; readonly by: Sender; readonly mined: Mined } & Promised)
  /** `handed`: it was signed for the relay, which may have it. */
  | ({
      readonly stage: 'failed'
      readonly by: Sender
      readonly failure: Failure
      readonly hash: Hash | null
      readonly handed: boolean
    } & Promised)

export type LifeEvent =
  | { readonly type: 'checked'; readonly by: 'city'; readonly ownFee: Fee | null }
  | { readonly type: 'checked'; readonly by: 'self'; readonly fee: Fee }
  | { readonly type: 'confirmed' }
  /** The person has signed for the city's relay. */
  | { readonly type: 'signed' }
  | { readonly type: 'accepted'; readonly promise: Acknowledged }
  /** It is in a transaction; the sender may send it again by another. */
  | { readonly type: 'sent'; readonly hash: Hash }
  /** The relay has not kept its promise. */
  | { readonly type: 'late' }
  | { readonly type: 'mined'; readonly mined: Mined }
  /** The index has read up to this block. */
  | { readonly type: 'indexedUpTo'; readonly block: number }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** Try again: wait on if it was sent, hand it over anew if it was signed, else check anew. */
  | { readonly type: 'again' }
  /** Let another send it. */
  | { readonly type: 'sendBy'; readonly sender: Sender }

/** The first state. */
export function beginning(by: Sender): LifeCycle {
  return { stage: 'checking', by }
}

/** The next state. An event that does not belong to the stage is late and changes nothing. */
export function advance(state: LifeCycle, event: LifeEvent): LifeCycle {
  switch (event.type) {
    case 'checked':
      return state.stage === 'checking' ? ready(event) : state
    case 'confirmed':
      return state.stage === 'ready' ? { stage: 'signing', by: state.by } : state
    case 'signed':
      return state.stage === 'signing' && state.by === 'city' ? { stage: 'handing', by: 'city' } : state
    case 'accepted':
      return state.stage === 'handing' || state.stage === 'checking'
        ? { stage: 'accepted', by: 'city', promise: event.promise, late: false }
        : state
    case 'sent':
      return send(state, event.hash)
    case 'late':
      return isPromised(state) && !state.late ? { ...state, late: true } : state
    case 'mined':
      return mine(state, event.mined)
    case 'indexedUpTo':
      return state.stage === 'mined' && event.block >= state.mined.block
        ? { ...state, stage: 'indexed' }
        : state
    case 'failed':
      return fail(state, event.failure)
    case 'again':
      return tryAgain(state)
    case 'sendBy':
      return sendBy(state, event.sender)
  }
}

/** Whether the relay has promised to send it and it is not known to be in the chain. */
function isPromised(state: LifeCycle): state is LifeCycle & { stage: 'accepted' | 'pending' } {
  return state.stage === 'accepted' || (state.stage === 'pending' && state.by === 'city')
}

function ready(event: LifeEvent & { type: 'checked' }): LifeCycle {
  return event.by === 'city'
    ? { stage: 'ready', by: 'city', ownFee: event.ownFee }
    : { stage: 'ready', by: 'self', fee: event.fee }
}

function send(state: LifeCycle, hash: Hash): LifeCycle {
  switch (state.stage) {
    case 'signing':
      return { stage: 'pending', by: state.by, hash, promise: null, late: false }
    case 'accepted':
      return { ...state, stage: 'pending', hash }
    case 'pending':
      return { ...state, hash }
    default:
      return state
  }
}

/** What somebody else sent before us can be found in the chain as early as at the check. */
function mine(state: LifeCycle, mined: Mined): LifeCycle {
  switch (state.stage) {
    case 'accepted':
    case 'pending':
      return { stage: 'mined', by: state.by, mined, promise: state.promise }
    case 'checking':
      return { stage: 'mined', by: state.by, mined, promise: null }
    default:
      return state
  }
}

function fail(state: LifeCycle, failure: Failure): LifeCycle {
  if (state.stage === 'mined' || state.stage === 'indexed' || state.stage === 'failed') return state
  return {
    stage: 'failed',
    by: state.by,
    failure,
    hash: state.stage === 'pending' ? state.hash : null,
    promise: isPromised(state) ? state.promise : null,
    handed: state.stage === 'handing',
  }
}

function tryAgain(state: LifeCycle): LifeCycle {
  if (state.stage !== 'failed') return state
  const { by, failure, hash, promise, handed } = state
  const mayStillBeMined = failure.kind === 'notMined' || failure.kind === 'chainAway'
  if (mayStillBeMined && hash) return { stage: 'pending', by, hash, promise, late: false }
  if (mayStillBeMined && promise) return { stage: 'accepted', by: 'city', promise, late: false }
  return handed && failure.kind === 'relay' && failure.passing
    ? { stage: 'handing', by: 'city' }
    : beginning(by)
}

function sendBy(state: LifeCycle, sender: Sender): LifeCycle {
  if (state.stage === 'ready' && state.by === 'city' && sender === 'self' && state.ownFee)
    return { stage: 'ready', by: 'self', fee: state.ownFee }
  const mayChange = state.stage === 'ready' || state.stage === 'failed' || (isPromised(state) && state.late)
  return mayChange && state.by !== sender ? beginning(sender) : state
}
